import type { Document } from '../../format/document.ts';
import type { PassageId } from '../../format/ids.ts';
import type { Passage } from '../../format/passage.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { numberPassages } from '../numberPassages.ts';

/** The words that a hall has before it: a passage with a little of what stands around it, to the letter. */
export interface HallWords {
  /** Null where no passage moved anything: then `after` holds the beginning of the message. */
  readonly passage: PassageId | null;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Whether its speaker says more before or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How much of what stands around a passage is shown on either side, in characters. */
const AROUND = 120;
/** How much of a message is shown that moved nothing. */
const BEGINNING = 420;

/** The passages that a hall can be pointed at: those of the step's own document that moved something. */
export function hallPassages(index: ScenarioIndex, step: Step): readonly PassageId[] {
  return [...numberPassages(step).keys()].filter(
    (id) => lookUp(index.passages, id).document === step.document,
  );
}

/**
 * What the hall reads at a step.
 * @param lit the passage that somebody points at; one of another document is passed over.
 */
export function hallWords(index: ScenarioIndex, step: Step, lit: PassageId | null): HallWords {
  const document = lookUp(index.documents, step.document);
  const pointed = lit === null ? undefined : index.passages.get(lit);
  const first = hallPassages(index, step)[0];
  const passage = pointed?.document === document.id ? pointed : first && lookUp(index.passages, first);
  return passage === undefined ? beginning(index, document, step) : around(document, passage);
}

function around({ text, messages }: Document, { id, start, end }: Passage): HallWords {
  // What another speaker says is never shown as if this one had said it.
  const edges = messages.flatMap(({ voices }) => voices.flatMap((voice) => [voice.start, voice.end]));
  const from = Math.max(0, ...edges.filter((edge) => edge <= start));
  const to = Math.min(text.length, ...edges.filter((edge) => edge >= end));
  // The rest of its own paragraph says what a passage means; the next one is another thought.
  const left = cutLeft(text.slice(Math.max(from, text.lastIndexOf('\n', start - 1) + 1), start), AROUND);
  const feed = text.indexOf('\n', end);
  const right = cutRight(text.slice(end, feed === -1 ? to : Math.min(to, feed)), AROUND);
  return {
    passage: id,
    before: left,
    exact: text.slice(start, end),
    after: right,
    cutBefore: left.trim().length < text.slice(from, start).trim().length,
    cutAfter: right.trim().length < text.slice(end, to).trim().length,
  };
}

function beginning(index: ScenarioIndex, { text }: Document, { message }: Step): HallWords {
  const { voices } = lookUp(index.messages, message);
  const [voice] = voices;
  const said = voice === undefined ? '' : text.slice(voice.start, voice.end);
  const after = cutRight(said, BEGINNING);
  const cutAfter = after.trim().length < said.trim().length;
  return { passage: null, before: '', exact: '', after, cutBefore: false, cutAfter };
}

/** The end of a text, from where a sentence begins, or else a word. */
function cutLeft(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(-most);
  const sentence = /[.!?;:]["”)]?\s+/.exec(end);
  if (sentence !== null && sentence.index + sentence[0].length < end.length)
    return end.slice(sentence.index + sentence[0].length);
  return end.slice(end.search(/\s/) + 1);
}

/** The beginning of a text, to where a sentence ends, or else a word. */
function cutRight(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const ends = [...start.matchAll(/[.!?;]["”)]?(?=\s)|\n/g)];
  const last = ends.at(-1);
  if (last !== undefined) return start.slice(0, last.index + last[0].length);
  return start.slice(0, Math.max(0, start.search(/\s\S*$/)));
}
