import type { AnswerId, QuestionId } from '../../format/ids.ts';

/** Lengths of the picture: units of its own, about the pixels of a screen that shows it in its own size. */
export const SIZES = {
  answer: { width: 210, padding: 9, text: 22, line: 24 },
  mark: { text: 15, line: 17, gap: 6, padding: 3 },
  outer: { text: 16, line: 19, channel: 13, side: 26, above: 7, gap: 10, below: 14 },
  label: { width: 210, number: 34, text: 16, line: 18, padding: 4, least: 30 },
  region: { side: 22, bottom: 22 },
  start: 12,
} as const;

export interface Frame {
  /** Of the upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Spot = readonly [x: number, y: number];

/** An answer's box; one that others refine is drawn around them. */
export interface AnswerBox extends Frame {
  readonly answer: AnswerId;
  readonly within: AnswerId | null;
  readonly refined: boolean;
  /** Its title, in lines. */
  readonly title: readonly string[];
  /** What must be said whenever the answer is shown, in lines; none where there is nothing. */
  readonly mark: readonly string[];
}

/** The label of a transition: it stands in its arrows' way, and they are drawn up to it and on from it. */
export interface TransitionLabel extends Frame {
  readonly transition: string;
  /** The message's title, in lines. */
  readonly title: readonly string[];
}

/** A stretch of an arrow, from an answer's box to a transition's label or on from there. */
export interface Leg {
  readonly transition: string;
  readonly kind: 'leaving' | 'entering';
  /** The answer at whose box it begins, or ends. */
  readonly answer: AnswerId;
  readonly spots: readonly Spot[];
}

/** One question, laid out by itself: its boxes are placed from its own corner. */
export interface RegionLayout {
  readonly question: QuestionId;
  readonly width: number;
  readonly height: number;
  readonly lead: boolean;
  /** Outer before inner. */
  readonly boxes: readonly AnswerBox[];
  readonly labels: readonly TransitionLabel[];
  readonly legs: readonly Leg[];
  /** From the dot to the answer that holds at first. */
  readonly start: { readonly answer: AnswerId; readonly spots: readonly Spot[] };
}

/** Where everything of a scenario's statechart stands. Plain data, the same for the same scenario. */
export interface ChartLayout {
  readonly regions: readonly RegionLayout[];
}
