import type { MessageId, ScenarioId, SeatId } from '../format/ids.ts';

/** A place that a reader can be at, and can send to another. */
export interface Place {
  /** Null where no scenario is named: the list of them. */
  readonly scenario: ScenarioId | null;
  /** The message last delivered; null before the first. */
  readonly message: MessageId | null;
  readonly view: View;
  /** Whose schedule; null for the record. */
  readonly seat: SeatId | null;
}

export type View = 'replay' | 'reading' | 'knowledge';

/** What of a scenario an address can name. */
export interface KnownScenario {
  readonly id: ScenarioId;
  readonly messages: ReadonlySet<MessageId>;
  /** By seat: the messages of its schedule. */
  readonly seats: ReadonlyMap<SeatId, ReadonlySet<MessageId>>;
}

export interface ParsedAddress {
  /** The nearest lawful place. */
  readonly place: Place;
  /** One sentence for each part that names nothing known; empty where all was understood. */
  readonly notUnderstood: readonly string[];
}

const NOWHERE: Place = { scenario: null, message: null, view: 'replay', seat: null };
const VIEWS: ReadonlySet<View> = new Set<View>(['replay', 'reading', 'knowledge']);
/** Far beyond any address of ours; what follows is not read. */
const LONGEST_ADDRESS = 2_000;
const LONGEST_QUOTE = 40;

/** The hash of a place, without the parts that go without saying: `#/korea-1950/mao-2-october?view=reading&seat=kim`. */
export function formatAddress({ scenario, message, view, seat }: Place): string {
  if (scenario === null) return '#/';
  const path = message === null ? scenario : `${scenario}/${message}`;
  const query = [view === 'replay' ? [] : [`view=${view}`], seat === null ? [] : [`seat=${seat}`]].flat();
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
    ids: Ids<Id>,
    text: string | null,
    otherwise: (text: string) => string,
  ) => {
    if (text === null || isOneOf(ids, text)) return text;
    notUnderstood.push(otherwise(quote(text)));
    return null;
  };

  if (cut) notUnderstood.push('The address is too long; only its beginning was read.');
  const scenario = scenarios.find(({ id }) => id === named);
  if (scenario === undefined) {
    if (named !== undefined) notUnderstood.push(`There is no scenario called ${quote(named)} here.`);
    return { place: NOWHERE, notUnderstood };
  }
  const view = oneOf(
    VIEWS,
    query.get('view'),
    (text) => `There is no view called ${text}; this is the replay.`,
  );
  const seat = oneOf(
    scenario.seats,
    query.get('seat'),
    (text) => `There is no seat called ${text}; this is the record.`,
  );
  const messages = (seat === null ? null : scenario.seats.get(seat)) ?? scenario.messages;
  const reached = oneOf(messages, message, (text) =>
    seat === null
      ? `There is no message called ${text} in this scenario; this is its start.`
      : `There is no message called ${text} for this seat; this is the seat’s start.`,
  );
  if (more.length > 0)
    notUnderstood.push(`What follows the message, ${quote(more.join('/'))}, was left out.`);
  return { place: { scenario: scenario.id, message: reached, view: view ?? 'replay', seat }, notUnderstood };
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

interface Ids<Id extends string> {
  readonly has: (id: Id) => boolean;
}

function isOneOf<Id extends string>(ids: Ids<Id>, text: string): text is Id {
  // A set or map of strings may be asked about any string; only the compiler minds which kind of id it is.
  return ids.has(text as Id);
}

/** A stranger's text for a sentence of ours: short, without characters that steer the line it stands in. */
function quote(text: string): string {
  const plain = [...text.replace(/[\p{C}\p{Z}]+/gu, ' ')];
  return `“${plain.slice(0, LONGEST_QUOTE).join('')}${plain.length > LONGEST_QUOTE ? '…' : ''}”`;
}
