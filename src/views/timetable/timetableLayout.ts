import type { LaneId, MessageId } from '../../format/ids.ts';
import type { Moment } from '../../format/moment.ts';
import type { Axis } from './layOutAxis.ts';
import type { Tick } from './layOutTicks.ts';

/** The picture as numbers: pixels from its upper left corner. */
export interface TimetableLayout {
  readonly width: number;
  readonly height: number;
  /** One rem in pixels: what all sizes were measured in. */
  readonly rem: number;
  /** Where time runs; the names of the lanes stand to the left of it, the days below it. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly lanes: readonly LaneRow[];
  readonly axis: Axis;
  readonly ticks: readonly Tick[];
  /** `lines[n - 1]` is step n. */
  readonly lines: readonly TimetableLine[];
}

export interface LaneRow {
  readonly id: LaneId;
  readonly title: string;
  /** Null where there is no room for it. */
  readonly subtitle: string | null;
  readonly y: number;
}

/** One step: a message on its way from lane to lane. */
export interface TimetableLine {
  readonly n: number;
  readonly message: MessageId;
  /** Where the upright stands while this step is the present one. */
  readonly upright: Upright;
  readonly stations: readonly Station[];
  /** `pieces[i]` joins station i and station i + 1. */
  readonly pieces: readonly Piece[];
}

/** `from` and `to`: the stretch in which it can have been, where no hour is printed. */
export type Upright =
  | { readonly kind: 'hour'; readonly x: number }
  | { readonly kind: 'soft'; readonly x: number; readonly from: number; readonly to: number };

/** Where a line meets a lane, or stops short of it. */
export type Station = PointStation | SoftStation | OpenStation;

interface Met {
  /** Its place on the route, from 0. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly lane: LaneId;
  readonly what: string;
}

/** The hour is printed: the only kind that is drawn as a point. */
export interface PointStation extends Met {
  readonly kind: 'point';
  readonly moment: Moment;
}

/** Only a day (or less) is known: a stretch of the lane, without a point. */
export interface SoftStation extends Met {
  readonly kind: 'soft';
  readonly moment: Moment;
  readonly from: number;
  readonly to: number;
  /** Whether it can have been before `from`, or after `to`, for longer than is drawn. */
  readonly unbounded: 'no' | 'before' | 'after' | 'both';
}

/** No moment is known. At an end of the route the line fades before it reaches the lane; within it, it passes. */
export interface OpenStation extends Met {
  readonly kind: 'open';
  readonly moment: null;
}

export interface Piece {
  /** The place on the route that it starts from. */
  readonly place: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly start: PieceEnd;
  readonly end: PieceEnd;
}

/** How a piece ends: whole; softly, where the line ends and no hour is printed; or short of its lane, at no known time. */
export type PieceEnd = 'whole' | 'soft' | 'open';
