import type { Document } from '../../format/document.ts';
import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { partLabel } from '../partLabel.ts';
import { showPart } from '../showPart.ts';

interface FlagListProps {
  readonly index: ScenarioIndex;
  readonly document: Document;
  readonly numbers: ReadonlyMap<PassageId | string, number>;
  readonly prefix: string;
  /** The title of the document, where a page holds several. */
  readonly of?: string | undefined;
}

/** Where the print does not add up: the words, what does not agree, the reckoning. */
export function FlagList({ index, document, numbers, prefix, of }: FlagListProps) {
  if (document.flags.length === 0) return null;
  return (
    <section className="dossier-part" aria-label={partLabel('Where the print does not add up', of)}>
      <h3 className="label dossier-part__label">Where the print does not add up</h3>
      <ul>
        {document.flags.map(({ passages, text, arithmetic }) => (
          <li key={text} className="flag">
            <ul className="flag__words">
              {passages.map((passage) => (
                <li key={passage}>
                  <button
                    type="button"
                    className="flag__passage"
                    onClick={() => showPart(`${prefix}-words-${numbers.get(passage) ?? passage}`)}
                    dir="auto"
                  >
                    {lookUp(index.passages, passage).exact}
                  </button>
                </li>
              ))}
            </ul>
            <p dir="auto">{text}</p>
            {arithmetic !== null && (
              <p className="flag__arithmetic" dir="auto">
                {arithmetic}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
