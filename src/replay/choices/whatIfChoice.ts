import type { MessageId } from '../../format/ids.ts';
import {
  type Intervention,
  LONGEST_DELAY,
  LONGEST_NAME,
  MOST_INTERVENTIONS,
  type WhatIf,
} from '../../schedule/whatIf.ts';
import type { Named } from './choice.ts';
import { isOneOf } from './isOneOf.ts';

/**
 * What is withheld or delayed, in the query of an address: `what-if=stalin-1-october_mao-2-october.24h` withholds the
 * first and delays the second; `&what-if-name=` has the reader's own name for it. The record goes without saying.
 */
const WHAT_IF_KEY = 'what-if';
/** A second what-if, which the view of the first compares it with. */
export const BESIDE_KEY = 'beside';
const nameKey = (key: string) => `${key}-name`;
/** No id has these. */
const BETWEEN = '_';
const DELAYED_BY = '.';
const MINUTES: Readonly<Record<string, number>> = { h: 60, m: 1 };

/**
 * The parts of the query; none for the record.
 * @param key which of the two what-ifs of an address it is
 */
export function formatWhatIf(whatIf: WhatIf | null, key: string = WHAT_IF_KEY): readonly string[] {
  if (whatIf === null || whatIf.interventions.length === 0) return [];
  const written = whatIf.interventions.map(formatIntervention).join(BETWEEN);
  const name = whatIf.name === null ? [] : [`${nameKey(key)}=${encodeURIComponent(whatIf.name)}`];
  return [`${key}=${written}`, ...name];
}

function formatIntervention(intervention: Intervention): string {
  switch (intervention.kind) {
    case 'withheld':
      return intervention.message;
    case 'delayed': {
      const { message, minutes } = intervention;
      return `${message}${DELAYED_BY}${minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`}`;
    }
  }
}

/**
 * The what-if that a query asks for; null for none. Never throws, whatever the text.
 * @param messages those of the record, in its order
 * @param quote puts a stranger's text into a sentence
 * @param key which of the two what-ifs of an address it is
 */
export function parseWhatIf(
  query: URLSearchParams,
  messages: Named<MessageId> & Iterable<MessageId>,
  quote: (text: string) => string,
  key: string = WHAT_IF_KEY,
): { readonly whatIf: WhatIf | null; readonly notUnderstood: readonly string[] } {
  const text = query.get(key);
  if (text === null) return { whatIf: null, notUnderstood: [] };
  const parts = text.split(BETWEEN);
  const notUnderstood: string[] = [];
  const read = new Map<MessageId, Intervention>();
  for (const part of parts.slice(0, MOST_INTERVENTIONS)) {
    const one = parseIntervention(part, messages);
    if (typeof one === 'string') notUnderstood.push(one.replace('*', () => quote(part)));
    else if (!read.has(one.message)) read.set(one.message, one);
  }
  if (parts.length > MOST_INTERVENTIONS)
    notUnderstood.push(
      `A what-if has room for ${MOST_INTERVENTIONS} messages; those that follow were left out.`,
    );
  const interventions = [...messages].flatMap((message) => read.get(message) ?? []);
  if (interventions.length === 0) return { whatIf: null, notUnderstood };
  return { whatIf: { name: nameWhatIf(query.get(nameKey(key)) ?? ''), interventions }, notUnderstood };
}

/** A reader's name for a what-if as it may stand in an address and a title: short, on one line; null for an empty one. */
export function nameWhatIf(text: string): string | null {
  const plain = [
    ...text
      .slice(0, 1_000)
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim(),
  ];
  const name = plain.slice(0, LONGEST_NAME).join('').trim();
  return name === '' ? null : name;
}

/** Or what is wrong with it, in a sentence with a star for its text. */
function parseIntervention(part: string, messages: Named<MessageId>): Intervention | string {
  const [message = '', delay, ...more] = part.split(DELAYED_BY);
  if (!isOneOf(messages, message))
    return 'There is no message called * to withhold or delay; it was left out.';
  if (delay === undefined) return { kind: 'withheld', message };
  const minutes = more.length > 0 ? Number.NaN : parseDelay(delay);
  if (Number.isNaN(minutes))
    return 'A delay is written as hours or minutes, up to a year, such as “24h” or “90m”; * was left out.';
  return { kind: 'delayed', message, minutes };
}

function parseDelay(text: string): number {
  const [, number, unit] = /^([1-9]\d{0,5})([hm])$/.exec(text) ?? [];
  const minutes = Number(number) * (MINUTES[unit ?? ''] ?? Number.NaN);
  return minutes <= LONGEST_DELAY ? minutes : Number.NaN;
}
