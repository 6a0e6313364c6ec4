import type { Document } from '../../format/document.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { PassageUses } from '../../replay/passageUses.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { segmentText } from '../cable/segmentText.ts';
import type { Sheet, SheetMark, SheetVoice } from '../cable/sheetOf.ts';
import type { FindWords } from './searchDossier.ts';

/**
 * A document's text with all its passages marked, those that moved nothing less, and every voice speaking; words that
 * a search has found are marked too. A passage that does something has a number, 1, 2, 3 ... in the order of `numberUses`.
 */
export function wholeSheet(
  index: ScenarioIndex,
  document: Document,
  passages: readonly PassageUses[],
  find: FindWords | null,
): Sheet {
  const numbers = numberUses(passages);
  const marks = [
    ...passages.map(
      ({ passage: { id, start, end }, uses }): SheetMark => ({
        passage: id,
        number: numbers.get(id) ?? null,
        quiet: !uses.some(({ kind }) => kind === 'moved' || kind === 'held'),
        start,
        end,
      }),
    ),
    ...(find?.(document.text) ?? []).map(
      ({ start, end }): SheetMark => ({ passage: null, number: null, start, end }),
    ),
  ];
  const voices = document.messages.flatMap((message) =>
    message.voices.map(
      ({ label, start, end }): SheetVoice => ({
        label,
        message: message.id,
        present: true,
        step: null,
        start,
        end,
      }),
    ),
  );
  const signs = document.footnotes.flatMap(({ n, passage }) =>
    passage === null ? [] : [{ sign: n, at: lookUp(index.passages, passage).end }],
  );
  return { document, blocks: segmentText(document.text, { voices, marks, signs }), begin: null };
}

/** The numbers of the passages that do something, in the order of the text. */
export function numberUses(passages: readonly PassageUses[]): ReadonlyMap<string, number> {
  const busy = passages.filter(({ uses }) => uses.length > 0);
  return new Map(busy.map(({ passage }, n) => [passage.id, n + 1]));
}
