import { memo } from 'react';
import type { Document } from '../../format/document.ts';
import { describeDate } from '../../replay/describeDate.ts';
import { type DossierOrder, orderDossier } from '../../replay/orderDossier.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { BADGE_NAMES } from '../badgeNames.ts';
import type { DossierAddresses } from './dossierAddresses.ts';
import type { Shown } from './shownBy.ts';
import './DossierIndex.css';

interface DossierIndexProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly order: DossierOrder;
  readonly shown: Shown | null;
  readonly addresses: DossierAddresses;
  readonly onOrder: (order: DossierOrder) => void;
}

const ORDERS: readonly { readonly order: DossierOrder; readonly title: string }[] = [
  { order: 'date', title: 'Date' },
  { order: 'archive', title: 'Archive' },
  { order: 'part', title: 'Part in the story' },
];

/** All documents, sorted, and those that the dossier does not have. */
export const DossierIndex = memo(function DossierIndex(props: DossierIndexProps) {
  const { index, replay, order, shown, addresses, onOrder } = props;
  const { missing } = index.scenario;
  // Where a paper lies now, those who had it then could not know.
  const orders = ORDERS.filter((choice) => index.seat === null || choice.order !== 'archive');
  return (
    <nav className="dossier-index" aria-label="Documents">
      <fieldset className="dossier-index__orders">
        <legend className="label">Sorted by</legend>
        {orders.map((choice) => (
          <label key={choice.order}>
            <input
              type="radio"
              name="dossier-order"
              checked={choice.order === order}
              onChange={() => onOrder(choice.order)}
            />
            {choice.title}
          </label>
        ))}
      </fieldset>
      {orderDossier(index, replay, order).map(({ heading, documents }) => (
        <section key={heading ?? ''} className="dossier-index__group">
          <h3 className="label dossier-index__heading" dir="auto">
            {heading ?? `${documents.length} documents`}
          </h3>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <Entry
                  document={document}
                  steps={stepsOf(replay, document)}
                  place={order === 'archive' ? (document.archives[0]?.location ?? null) : null}
                  present={shown === document.id}
                  address={addresses.of(document.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {missing.length > 0 && (
        <section className="dossier-index__group">
          <h3 className="label dossier-index__heading">{missing.length} not in the dossier</h3>
          <ul>
            {missing.map(({ id, title }) => (
              <li key={id}>
                <a
                  className="dossier-index__missing"
                  href={addresses.of(id)}
                  aria-current={shown === id ? 'true' : undefined}
                  dir="auto"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
});

interface EntryProps {
  readonly document: Document;
  readonly steps: readonly number[];
  readonly place: string | null;
  readonly present: boolean;
  readonly address: string;
}

function Entry({ document, steps, place, present, address }: EntryProps) {
  return (
    <a className="dossier-index__entry" href={address} aria-current={present ? 'true' : undefined}>
      <span className="dossier-index__facts">
        {describeDate(document.date.date)}
        {steps.length > 0 && ` · step ${steps.join(', ')}`}
      </span>
      <span className="dossier-index__title" dir="auto">
        {document.title}
      </span>
      {place !== null && (
        <span className="dossier-index__facts" dir="auto">
          {place}
        </span>
      )}
      {document.badges.length > 0 && (
        <span className="dossier-index__facts dossier-index__badges">
          {document.badges.map(({ kind }) => BADGE_NAMES[kind]).join(' · ')}
        </span>
      )}
    </a>
  );
}

/** The steps that a document's messages are. */
export function stepsOf({ steps }: Replay, { id }: Pick<Document, 'id'>): readonly number[] {
  return steps.filter(({ document }) => document === id).map(({ n }) => n);
}
