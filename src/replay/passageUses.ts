import type { Document, Message, Reference } from '../format/document.ts';
import type { AnswerId, PassageId, QuestionId } from '../format/ids.ts';
import type { Passage } from '../format/passage.ts';
import { lookUp } from './lookUp.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** Everything that the dossier makes of one passage. */
export interface PassageUses {
  readonly passage: Passage;
  readonly uses: readonly PassageUse[];
}

/** One thing that the dossier makes of a passage. */
export type PassageUse =
  | { readonly kind: 'moved'; readonly n: number; readonly question: QuestionId; readonly to: AnswerId }
  | { readonly kind: 'held'; readonly question: QuestionId; readonly answer: AnswerId }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'limit'; readonly message: Message; readonly seat: string }
  | { readonly kind: 'flag'; readonly text: string }
  | { readonly kind: 'decision'; readonly title: string };

/** The passages of a document in the order of its text, each with what it does. Footnotes have their own signs. */
export function passageUses(
  index: ScenarioIndex,
  replay: Replay,
  document: Document,
): readonly PassageUses[] {
  const uses = new Map<PassageId, PassageUse[]>();
  const add = (passages: readonly PassageId[], use: PassageUse): void => {
    for (const passage of passages) uses.set(passage, [...(uses.get(passage) ?? []), use]);
  };
  for (const { n, changes } of replay.steps) {
    for (const { question, to, passages } of changes) add(passages, { kind: 'moved', n, question, to });
  }
  for (const { id, initial, initialPassages } of index.scenario.questions) {
    add(initialPassages, { kind: 'held', question: id, answer: initial });
  }
  for (const reference of document.references) add([reference.passage], { kind: 'reference', reference });
  for (const message of document.messages) {
    for (const { limit, seat } of message.hands) {
      const { title } = lookUp(index.seats, seat);
      if (limit !== null) add([limit], { kind: 'limit', message, seat: title });
    }
  }
  for (const { passages, text } of document.flags) add(passages, { kind: 'flag', text });
  for (const { passages, title } of index.scenario.decisions) add(passages, { kind: 'decision', title });
  return (
    index.scenario.passages
      .filter((passage) => passage.document === document.id)
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map((passage) => ({ passage, uses: uses.get(passage.id) ?? [] }))
      // That the editor has marked words of which nothing has come yet is not for a seat to know.
      .filter((one) => replay.schedule.kind !== 'seat' || one.uses.length > 0)
  );
}
