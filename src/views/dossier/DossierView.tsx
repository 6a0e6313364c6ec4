import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { citeMoment } from '../../replay/cite/citedWork.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { DossierOrder } from '../../replay/orderDossier.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import { CitePanel } from './CitePanel.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { DossierIndex } from './DossierIndex.tsx';
import { DossierOpening } from './DossierOpening.tsx';
import type { DossierAddresses } from './dossierAddresses.ts';
import { MissingCard } from './MissingCard.tsx';
import { type Aim, SearchResults } from './SearchResults.tsx';
import { openSearch } from './searchDossier.ts';
import type { Shown } from './shownBy.ts';
import './DossierView.css';

interface DossierViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view; 0 before the first. */
  readonly n: number;
  /** `narrations[n]` says step n; the first says the opening. */
  readonly narrations: readonly Narration[];
  /** The document that the reader chose; null: the one of the step. */
  readonly chosen: Shown | null;
  readonly addresses: DossierAddresses;
  /** Whether the reader has asked for the search and is not in it yet. */
  readonly searchAsked: boolean;
  readonly onSearchTaken: () => void;
}

/** The dossier: every document whole and sorted, what it does not have, a search, and how to cite. */
export function DossierView(props: DossierViewProps) {
  const { index, replay, n, narrations, chosen, addresses, searchAsked, onSearchTaken } = props;
  const [order, setOrder] = useState<DossierOrder>('date');
  const [query, setQuery] = useState('');
  const [aim, setAim] = useState<Aim | null>(null);
  const [listOpen, setListOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);

  const search = useMemo(() => openSearch(index), [index]);
  const answer = useMemo(() => (/[\p{L}\p{N}]/u.test(query) ? search(query) : null), [search, query]);
  const shown = chosen ?? replay.steps[n - 1]?.document ?? null;
  const find = aim !== null && aim.shown === shown ? aim.find : null;

  useEffect(() => {
    if (!searchAsked) return;
    field.current?.focus();
    field.current?.select();
    onSearchTaken();
  }, [searchAsked, onSearchTaken]);

  const drawn = useRef(shown);
  useLayoutEffect(() => {
    const start = aim?.shown === shown ? aim.start : null;
    const place = start === null ? null : document.getElementById(`dossier-found-${start}`);
    if (place !== null) {
      place.scrollIntoView({ block: 'center' });
      place.focus({ preventScroll: true });
    } else if (drawn.current !== shown) {
      page.current?.scrollIntoView({ block: 'start' });
    }
    drawn.current = shown;
    showEntry(side.current);
  }, [shown, aim]);

  const paper = index.scenario.documents.find(({ id }) => id === shown);
  const missing = index.scenario.missing.find(({ id }) => id === shown);
  const narration = narrations[n];
  return (
    <main
      className="dossier"
      data-step={n}
      data-steps={stepCount(replay)}
      data-message={replay.steps[n - 1]?.message ?? ''}
    >
      <div ref={side} className="dossier__side">
        <div className="dossier__head">
          <h2 className="label">Dossier</h2>
          <p className="dossier__help">
            {replay.schedule.kind !== 'seat'
              ? 'All documents, whole.'
              : 'Every paper that came to hand here by this step, as far as it did.'}{' '}
            A step shows its document here; choose another in the list, or search every word with <kbd>/</kbd>
            .
          </p>
          <input
            ref={field}
            type="search"
            className="control dossier__search"
            aria-label="Search the dossier"
            placeholder="Search the dossier"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              if (event.target.value === '') setAim(null);
            }}
          />
        </div>
        <button
          type="button"
          className="control dossier__list-button"
          aria-expanded={listOpen}
          onClick={() => setListOpen(!listOpen)}
        >
          All documents
        </button>
        {answer !== null && <SearchResults answer={answer} addresses={addresses} onAim={setAim} />}
        <div
          className={listOpen ? 'dossier__list dossier__list--open' : 'dossier__list'}
          hidden={answer !== null}
        >
          <DossierIndex
            index={index}
            replay={replay}
            order={order}
            shown={shown}
            addresses={addresses}
            onOrder={setOrder}
          />
        </div>
      </div>
      <div ref={page} className="dossier__page">
        {paper !== undefined && (
          <DocumentPage
            key={paper.id}
            index={index}
            replay={replay}
            narrations={narrations}
            document={paper}
            find={find}
            addresses={addresses}
          />
        )}
        {missing !== undefined && <MissingCard index={index} missing={missing} addresses={addresses} />}
        {shown === null && <DossierOpening index={index} replay={replay} addresses={addresses} />}
        {narration !== undefined && (
          <div className="dossier__moment">
            <CitePanel
              title="Cite this moment of the replay"
              work={citeMoment(index, narration, addresses.whole(addresses.ofStep(n)))}
            />
          </div>
        )}
      </div>
    </main>
  );
}

/** Brings the present entry into view where the list scrolls by itself; the page stays where it is. */
function showEntry(side: HTMLElement | null): void {
  const entry = side?.querySelector('.dossier-index [aria-current]');
  if (!side || !entry || side.scrollHeight <= side.clientHeight) return;
  const frame = side.getBoundingClientRect();
  const { top, bottom } = entry.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) side.scrollTop += top - frame.top - frame.height / 3;
}
