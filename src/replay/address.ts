import type { DocumentId, MessageId, MissingId, ScenarioId, SeatId } from '../format/ids.ts';
import type { WhatIf } from '../schedule/whatIf.ts';
import type { Choice, Named } from './choices/choice.ts';
import { documentChoice } from './choices/documentChoice.ts';
import { isOneOf } from './choices/isOneOf.ts';
import { pairChoice } from './choices/pairChoice.ts';
import { seatChoice } from './choices/seatChoice.ts';
import { type SheetName, sheetChoice } from './choices/sheetChoice.ts';
import { type TraceId, traceChoice } from './choices/traceChoice.ts';
import { type View, viewChoice } from './choices/viewChoice.ts';
import { BESIDE_KEY, formatWhatIf, parseWhatIf } from './choices/whatIfChoice.ts';
import type { KnownScenario } from './knownScenario.ts';

/** A place that a reader can be at, and can send to another. */
export interface Place {
  /** Null where no scenario is named: the list of them. */
  readonly scenario: ScenarioId | null;
  /** The message last delivered; null before the first. */
  readonly message: MessageId | null;
  readonly view: View;
  /** Whose schedule; null for the record. */
  readonly seat: SeatId | null;
  /** What is traced beside it; null where nothing is. */
  readonly trace: TraceId | null;
  /** The comparison in view; null where none is chosen, and in every other view. */
  readonly pair: string | null;
  /** What the dossier has open, a missing document too; null where nothing is chosen, and in every other view. */
  readonly document: DocumentId | MissingId | null;
  /** What is on paper; null where nothing is chosen, and in every other view. */
  readonly sheet: SheetName | null;
  /** What is withheld or delayed; null for the record as it is. */
  readonly whatIf: WhatIf | null;
  /** What else the what-if is compared with; null for the record alone, and in every other view. */
  readonly beside: WhatIf | null;
}

export interface ParsedAddress {
  /** The nearest lawful place. */
  readonly place: Place;
  /** One sentence for each part that names nothing known; empty where all was understood. */
  readonly notUnderstood: readonly string[];
}

/** The start of a replay: nothing chosen. */
export const START = {
  message: null,
  view: 'replay',
  seat: null,
  trace: null,
  pair: null,
  document: null,
  sheet: null,
  whatIf: null,
  beside: null,
} as const;
/** Far beyond any address of ours; what follows is not read. */
const LONGEST_ADDRESS = 4_000;
const LONGEST_QUOTE = 40;

/** The hash of a place, without the parts that go without saying: `#/korea-1950/mao-2-october?view=reading&seat=kim`. */
export function formatAddress(place: Place): string {
  const { scenario, message, view, seat, trace, pair, document, sheet, whatIf, beside } = place;
  if (scenario === null) return '#/';
  const path = message === null ? scenario : `${scenario}/${message}`;
  const written = <Value extends string>(choice: Choice<Value, never>, value: Value | null) =>
    value === null || !belongs(choice, view) ? [] : [`${choice.key}=${value}`];
  const query = [
    ...written(viewChoice, view === 'replay' ? null : view),
    ...written(seatChoice, seat),
    ...written(traceChoice, trace),
    ...written(pairChoice, pair),
    ...written(documentChoice, document),
    ...written(sheetChoice, sheet),
    ...formatWhatIf(whatIf),
    ...(view === 'what-if' ? formatWhatIf(beside, BESIDE_KEY) : []),
  ];
  return query.length === 0 ? `#/${path}` : `#/${path}?${query.join('&')}`;
}

/** The scenario that a hash names, known or not, null where it names none: what to load before `parseAddress`. */
export function scenarioNamed(hash: string): string | null {
  return split(hash).path[0] ?? null;
}

/**
 * Where a hash leads. Never throws, whatever the text. Keys of the query that mean nothing here are left out silently.
 * @param hash as `location.hash` gives it, with or without its `#`.
 * @param scenarios those that it may name.
 */
export function parseAddress(hash: string, scenarios: readonly KnownScenario[]): ParsedAddress {
  const { path, query, cut } = split(hash);
  const [named, message = null, ...more] = path;
  const notUnderstood: string[] = [];
  const oneOf = <Id extends string>(
    ids: Named<Id>,
    text: string | null,
    otherwise: (text: string) => string,
  ) => {
    if (text === null || isOneOf(ids, text)) return text;
    notUnderstood.push(otherwise(quote(text)));
    return null;
  };
  const chosen = <Id extends string, Where>(choice: Choice<Id, Where>, where: Where) =>
    oneOf(choice.among(where), query.get(choice.key), choice.unknown);

  if (cut) notUnderstood.push('The address is too long; only its beginning was read.');
  const scenario = scenarios.find(({ id }) => id === named);
  if (scenario === undefined) {
    if (named !== undefined) notUnderstood.push(`There is no scenario called ${quote(named)} here.`);
    return { place: { ...START, scenario: null }, notUnderstood };
  }
  const seat = chosen(seatChoice, scenario);
  const here = (seat === null ? null : scenario.seats.get(seat)) ?? scenario.record;
  const view = chosen(viewChoice, here) ?? START.view;
  const inView = <Id extends string>(choice: Choice<Id>) =>
    belongs(choice, view) ? chosen(choice, here) : null;
  const whatIf = parseWhatIf(query, scenario.record.messages, quote);
  const beside =
    view === 'what-if'
      ? parseWhatIf(query, scenario.record.messages, quote, BESIDE_KEY)
      : { whatIf: null, notUnderstood: [] };
  notUnderstood.push(...whatIf.notUnderstood, ...beside.notUnderstood);
  const place = {
    scenario: scenario.id,
    message: oneOf(here.messages, message, (text) =>
      seat === null
        ? `There is no message called ${text} in this scenario; this is its start.`
        : `There is no message called ${text} for this seat; this is the seat’s start.`,
    ),
    view,
    seat,
    trace: inView(traceChoice),
    pair: inView(pairChoice),
    document: inView(documentChoice),
    sheet: inView(sheetChoice),
    whatIf: whatIf.whatIf,
    beside: beside.whatIf,
  };
  if (more.length > 0)
    notUnderstood.push(`What follows the message, ${quote(more.join('/'))}, was left out.`);
  return { place, notUnderstood };
}

function belongs({ view }: { readonly view: View | null }, shown: View): boolean {
  return view === null || view === shown;
}

function split(hash: string): { path: readonly string[]; query: URLSearchParams; cut: boolean } {
  const read = hash.slice(0, LONGEST_ADDRESS);
  const [, path = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(read) ?? [];
  return {
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decoded),
    query: new URLSearchParams(query),
    cut: hash.length > LONGEST_ADDRESS,
  };
}

/** Without percent signs, as far as they mean anything: a cut one makes `decodeURIComponent` throw. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A stranger's text for a sentence of ours: short, without characters that steer the line it stands in. */
function quote(text: string): string {
  const plain = [...text.replace(/[\p{C}\p{Z}]+/gu, ' ')];
  return `“${plain.slice(0, LONGEST_QUOTE).join('')}${plain.length > LONGEST_QUOTE ? '…' : ''}”`;
}
