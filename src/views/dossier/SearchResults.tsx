import { Fragment, useState } from 'react';
import { cutSnippet } from './cutSnippet.ts';
import type { DossierAddresses } from './dossierAddresses.ts';
// As a text: the style sheet of the first page would carry it to those who never search.
import styles from './SearchResults.css?inline';
import type { FindWords, FoundPlace, SearchAnswer, SearchHit } from './searchDossier.ts';
import type { Shown } from './shownBy.ts';

/** Words in a document that a reader wants to see. */
export interface Aim {
  readonly shown: Shown;
  readonly find: FindWords;
  /** Where in the text the place begins; null where it is not in the text. */
  readonly start: number | null;
}

interface SearchResultsProps {
  readonly answer: SearchAnswer;
  readonly addresses: DossierAddresses;
  readonly onAim: (aim: Aim) => void;
}

/** So many places of a document are shown until a reader asks for all. */
const FIRST_PLACES = 3;

/** What was found: the documents, in each the places with the words in them as printed. */
export function SearchResults({ answer, addresses, onAim }: SearchResultsProps) {
  const { hits, alike } = answer;
  const places = hits.reduce((sum, hit) => sum + hit.places.length, 0);
  return (
    <section className="results" aria-label="Found">
      <style href="results" precedence="default">
        {styles}
      </style>
      <p className="results__count" role="status">
        {hits.length === 0
          ? 'Nothing in the dossier has these words.'
          : `${alike ? 'Nothing has exactly these words; words like them: ' : ''}${count(places, 'place')} in ${count(hits.length, 'document')}`}
      </p>
      <ol>
        {hits.map((hit) => (
          <Hit key={hit.searched.id} hit={hit} address={addresses.of(hit.searched.id)} onAim={onAim} />
        ))}
      </ol>
    </section>
  );
}

interface HitProps {
  readonly hit: SearchHit;
  readonly address: string;
  readonly onAim: (aim: Aim) => void;
}

function Hit({ hit, address, onAim }: HitProps) {
  const [all, setAll] = useState(false);
  const { searched, find, places } = hit;
  const shown = all ? places : places.slice(0, FIRST_PLACES);
  const aimAt = (place: FoundPlace | undefined) => {
    const inText = place?.part.start ?? null;
    const start = inText === null ? null : inText + (place?.found[0]?.start ?? 0);
    return () => onAim({ shown: searched.id, find, start });
  };
  return (
    <li className="results__hit">
      <a
        className="results__title"
        href={address}
        onClick={aimAt(places.find(({ part }) => part.start !== null))}
        dir="auto"
      >
        {searched.title}
      </a>
      {searched.missing && <p className="results__label">Not in the dossier</p>}
      <ul>
        {shown.map((place) => (
          <li key={`${place.part.label} ${place.part.start ?? place.part.text}`}>
            <a className="results__place" href={address} onClick={aimAt(place)}>
              {place.part.kind !== 'text' && <span className="results__label">{place.part.label}</span>}
              <Words place={place} />
            </a>
          </li>
        ))}
      </ul>
      {places.length > shown.length && (
        <button type="button" className="control control--plain results__more" onClick={() => setAll(true)}>
          {count(places.length - shown.length, 'more place')}
        </button>
      )}
    </li>
  );
}

function Words({ place }: { readonly place: FoundPlace }) {
  const { pieces, cutBefore, cutAfter } = cutSnippet(place.part.text, place.found);
  let at = 0;
  return (
    <span className="results__words" dir="auto">
      {cutBefore && '… '}
      {pieces.map(({ text, found }) => {
        at += text.length;
        return found ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>;
      })}
      {cutAfter && ' …'}
    </span>
  );
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
