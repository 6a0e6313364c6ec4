import type { Reference } from '../../format/document.ts';
import { describeBasis } from '../../replay/describeBasis.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { DossierAddresses } from './dossierAddresses.ts';

interface PointersInProps {
  readonly index: ScenarioIndex;
  readonly references: readonly Reference[];
  readonly heading: string;
  readonly addresses: DossierAddresses;
}

/** Who points at something: the document, and its words. */
export function PointersIn({ index, references, heading, addresses }: PointersInProps) {
  if (references.length === 0) return null;
  return (
    <section className="dossier-part" aria-label={heading}>
      <h3 className="label dossier-part__label">{heading}</h3>
      <ul>
        {references.map((reference) => {
          const basis = describeBasis(reference.basis);
          return (
            <li key={reference.passage + reference.target} className="references__reference">
              <a href={addresses.of(reference.document)} dir="auto">
                {lookUp(index.documents, reference.document).title}
              </a>{' '}
              {reference.relation} it:{' '}
              <q className="references__words" dir="auto">
                {lookUp(index.passages, reference.passage).exact}
              </q>
              {reference.note !== null && (
                <p className="references__note" dir="auto">
                  {reference.note}
                </p>
              )}
              {basis !== null && (
                <p className="references__note" dir="auto">
                  {basis}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
