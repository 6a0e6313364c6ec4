import MiniSearch from 'minisearch';
import { foldWords, type Word } from '../../replay/foldWords.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { Extent } from '../cable/segmentText.ts';
import { type Searched, type SearchPart, searchParts } from './searchParts.ts';

/** Looks for words in a dossier. */
export type DossierSearch = (query: string) => SearchAnswer;

export interface SearchAnswer {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** Whether nothing has the words as asked for, and these only resemble them. */
  readonly alike: boolean;
}

export interface SearchHit {
  readonly searched: Searched;
  /** Finds the same words again, in any text. */
  readonly find: FindWords;
  /** Where they stand, the places with most of them first. */
  readonly places: readonly FoundPlace[];
}

/** Where the words that were asked for stand in a text. */
export type FindWords = (text: string) => readonly Extent[];

export interface FoundPlace {
  readonly part: SearchPart;
  /** Where the words stand in the part's text. */
  readonly found: readonly Extent[];
}

/** What counts more than a word in the running text. */
const BOOST = { title: 3, people: 2, passages: 2 };
/** From this length on a word may be found by one that is spelled a little differently. */
const LONG_ENOUGH = 5;

/**
 * Reads the dossier's titles, people, texts, footnotes and passages, once.
 * All words asked for must be in a document, in any case and with or without diacritics; the last letters may be left
 * out; words in quotation marks must stand in a row. Where nothing has them, words that resemble them are looked for.
 */
export function openSearch(index: ScenarioIndex): DossierSearch {
  const all = searchParts(index);
  const byId = new Map<string, Searched>(all.map((searched) => [searched.id, searched]));
  const engine = new MiniSearch({
    fields: ['title', 'people', 'text', 'footnotes', 'passages'],
    tokenize: (text) => foldWords(text).map(({ folded }) => folded),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, prefix: true, combineWith: 'AND' },
  });
  engine.addAll(all.map((searched) => fieldsOf(index, searched)));

  return (query) => {
    const phrases = [...query.matchAll(QUOTED)]
      .map(([, words]) => foldWords(words ?? '').map(({ folded }) => folded))
      .filter((words) => words.length > 1);
    const loose = foldWords(query.replace(QUOTED, ' ')).map(({ folded }) => folded);
    const look = (fuzzy: boolean) =>
      engine
        .search(query, fuzzy ? { fuzzy: (term) => term.length >= LONG_ENOUGH && 0.2 } : {})
        .flatMap(({ id, terms }) => {
          const wanted =
            phrases.length === 0
              ? terms
              : terms.filter((term) => loose.some((word) => term.startsWith(word)));
          return hitOf(lookUp(byId, String(id)), new Set(wanted), phrases);
        });
    const hits = look(false);
    return hits.length > 0 ? { hits, alike: false } : { hits: look(true), alike: true };
  };
}

const QUOTED = /["“”„]([^"“”„]+)["“”„]/g;

function fieldsOf({ scenario }: ScenarioIndex, { id, parts }: Searched) {
  const textOf = (...kinds: readonly SearchPart['kind'][]) =>
    parts
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join('\n');
  return {
    id,
    title: textOf('title'),
    people: textOf('people'),
    text: textOf('text', 'missing'),
    footnotes: textOf('footnote'),
    passages: scenario.passages
      .filter(({ document }) => document === id)
      .map(({ exact }) => exact)
      .join('\n'),
  };
}

function hitOf(
  searched: Searched,
  words: ReadonlySet<string>,
  phrases: readonly (readonly string[])[],
): readonly SearchHit[] {
  const find = (text: string) => findWords(text, words, phrases);
  const places = searched.parts.flatMap((part) => {
    const found = find(part.text);
    const different = new Set(found.map(({ folded }) => folded)).size;
    return found.length === 0 ? [] : [{ part, found, different }];
  });
  if (places.length === 0) return [];
  return [{ searched, find, places: places.toSorted((a, b) => b.different - a.different) }];
}

/** The words of a text that are among those asked for; where phrases are, only if it has each of them. */
function findWords(
  text: string,
  words: ReadonlySet<string>,
  phrases: readonly (readonly string[])[],
): readonly Word[] {
  const all = foldWords(text);
  const inPhrases = new Set<Word>();
  for (const phrase of phrases) {
    const starts = all.flatMap((_, at) =>
      phrase.every((word, n) => all[at + n]?.folded === word) ? [at] : [],
    );
    if (starts.length === 0) return [];
    for (const at of starts) for (const word of all.slice(at, at + phrase.length)) inPhrases.add(word);
  }
  return all.filter((word) => inPhrases.has(word) || words.has(word.folded));
}
