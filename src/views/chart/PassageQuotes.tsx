import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

interface PassageQuotesProps {
  readonly index: ScenarioIndex;
  readonly passages: readonly PassageId[];
}

/** Passages as quotations, each with the title of its document. */
export function PassageQuotes({ index, passages }: PassageQuotesProps) {
  return passages.map((id) => {
    const { document, exact } = lookUp(index.passages, id);
    return (
      <figure key={id} className="chart-quote">
        <blockquote dir="auto">{exact}</blockquote>
        <figcaption dir="auto">{lookUp(index.documents, document).title}</figcaption>
      </figure>
    );
  });
}
