import type { HallWords } from './hallWords.ts';

/** Words of a document in quotation marks, the passage in them marked; dots where the document goes on. */
export function QuotedWords({ words }: { readonly words: HallWords }) {
  const { passage, before, exact, after, cutBefore, cutAfter } = words;
  return (
    <>
      <span aria-hidden="true">{cutBefore ? '“…\u00a0' : '“'}</span>
      {before.trimStart()}
      {passage !== null && <mark data-passage={passage}>{exact}</mark>}
      {after.trimEnd()}
      <span aria-hidden="true">{cutAfter ? '\u00a0…”' : '”'}</span>
    </>
  );
}
