import type { Reference } from '../../format/document.ts';
import { describeBasis } from '../../replay/describeBasis.ts';
import { lookUp } from '../../replay/lookUp.ts';
import { referenceStatus } from '../../replay/referenceStatus.ts';
import { referenceTitle } from '../../replay/referenceTitle.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import './ReferenceList.css';

interface ReferenceListProps {
  readonly index: ScenarioIndex;
  readonly references: readonly Reference[];
  /** The address of what a reference leads to, where it has one here. */
  readonly addressOf: ReferenceAddress;
}

export type ReferenceAddress = (target: Reference['target']) => string | null;

/** Where a document points at others, in its own words, and whether the dossier has them. */
export function ReferenceList({ index, references, addressOf }: ReferenceListProps) {
  if (references.length === 0) return null;
  return (
    <>
      <h3 className="label facts__label references__label">It points at</h3>
      <ul>
        {references.map((reference) => {
          const basis = describeBasis(reference.basis);
          const address = addressOf(reference.target);
          const title = referenceTitle(index, reference);
          return (
            <li key={reference.passage + reference.target} className="references__reference">
              <q className="references__words" dir="auto">
                {lookUp(index.passages, reference.passage).exact}
              </q>{' '}
              {reference.relation}{' '}
              <bdi className="references__target">
                {address === null ? title : <a href={address}>{title}</a>}
              </bdi>{' '}
              <span className={`references__status references__status--${reference.status}`}>
                {referenceStatus(reference)}
              </span>
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
    </>
  );
}
