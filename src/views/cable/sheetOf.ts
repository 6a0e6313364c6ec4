import type { Document } from '../../format/document.ts';
import type { MessageId, PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { numberPassages } from '../numberPassages.ts';
import { type Block, type Extent, type Line, type Run, segmentText } from './segmentText.ts';

/** A document's text as one step shows it. */
export interface Sheet {
  readonly document: Document;
  readonly blocks: readonly SheetBlock[];
  /** Where a reader begins: the traced words, else the first marked ones, or where nothing moved the longest stretch of the message. */
  readonly begin: Begin | null;
}

/** The run of the first marked words, or a block, by the offset at which it starts. */
export interface Begin {
  readonly kind: 'words' | 'stretch';
  readonly at: number;
}

export type SheetBlock = Block<SheetVoice, SheetMark, number>;
export type SheetLine = Line<SheetVoice, SheetMark, number>;
export type SheetRun = Run<SheetVoice, SheetMark, number>;

export interface SheetVoice extends Extent {
  readonly label: string;
  readonly message: MessageId;
  /** Whether it belongs to the message of this step, or to another of the same document. */
  readonly present: boolean;
  /** The step of its message in this replay, or null. */
  readonly step: number | null;
}

export interface SheetMark extends Extent {
  /** Null for words that a search has found. */
  readonly passage: PassageId | null;
  /** Null where no number stands behind the words: they moved nothing here. */
  readonly number: number | null;
  /** Whether the words moved no answer, so that they are marked less. */
  readonly quiet?: boolean;
  readonly traced?: boolean;
}

/**
 * Lays a step's moving passages, the voices and the footnote signs over its document's text.
 * @param traced a passage that is to be marked whether it moved something or not
 */
export function sheetOf(
  index: ScenarioIndex,
  replay: Replay,
  step: Step,
  traced: PassageId | null = null,
): Sheet {
  const document = lookUp(index.documents, step.document);
  const numbers = numberPassages(step);
  const moving: (readonly [PassageId, number | null])[] = [...numbers];
  const marked = traced === null || numbers.has(traced) ? moving : [...moving, [traced, null] as const];
  const marks = marked.flatMap(([id, number]): SheetMark[] => {
    const passage = lookUp(index.passages, id);
    const { start, end } = passage;
    return passage.document === document.id
      ? [{ passage: id, number, traced: id === traced, start, end }]
      : [];
  });
  const voices = document.messages.flatMap(({ id, voices }) => {
    const n = replay.steps.find(({ message }) => message === id)?.n ?? null;
    return voices.map(
      ({ label, start, end }): SheetVoice => ({
        label,
        message: id,
        present: id === step.message,
        step: n,
        start,
        end,
      }),
    );
  });
  const signs = document.footnotes.flatMap(({ n, passage }) =>
    passage === null ? [] : [{ sign: n, at: lookUp(index.passages, passage).end }],
  );
  const blocks = segmentText(document.text, { voices, marks, signs });
  return { document, blocks, begin: firstMarked(blocks) ?? longestPresent(blocks) };
}

function firstMarked(blocks: readonly SheetBlock[]): Begin | null {
  const runs = blocks.flatMap(({ lines }) => lines.flatMap((line) => line.runs));
  const first =
    runs.find(({ marks }) => marks.some(({ traced }) => traced)) ??
    runs.find(({ marks }) => marks.length > 0);
  return first === undefined ? null : { kind: 'words', at: first.start };
}

function longestPresent(blocks: readonly SheetBlock[]): Begin | null {
  const [longest] = blocks
    .filter(({ voices }) => voices.at(-1)?.present)
    .map(({ lines }) => ({
      at: lines[0]?.start ?? 0,
      length: lines.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0),
    }))
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? null : { kind: 'stretch', at: longest.at };
}
