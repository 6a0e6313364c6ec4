import type { MessageId } from '../../format/ids.ts';
import type { RecordEntry } from '../../format/scenario.ts';
import { isRecord } from './isRecord.ts';

/** What a lecturer wrote to a scenario; what is not in it stands as the scenario has it. */
export interface LectureNotes {
  /** By message; the opening's under the empty text. */
  readonly notes: ReadonlyMap<string, string>;
  /** Planned minutes, by the message that a section begins at. */
  readonly minutes: ReadonlyMap<string, number>;
}

export const NO_NOTES: LectureNotes = { notes: new Map(), minutes: new Map() };

/** The opening has no message; its note is kept under this. */
export const OPENING = '';

export const LONGEST_NOTE = 20_000;
export const MOST_MINUTES = 600;
/** Far beyond the notes of any lecture, in characters. */
const LONGEST_FILE = 4_000_000;
const MOST_ENTRIES = 20_000;
const FILE = 'decision-room notes';
const VERSION = 1;

/** The note to show at a message: the lecturer's own, else the scenario's. */
export function noteAt(
  record: readonly RecordEntry[],
  { notes }: LectureNotes,
  message: MessageId | null,
): string {
  const own = notes.get(message ?? OPENING);
  return own ?? record.find((entry) => entry.message === message)?.notes ?? '';
}

/** With another note at a message; null takes the lecturer's own away again. */
export function withNote(before: LectureNotes, message: MessageId | null, text: string | null): LectureNotes {
  return {
    ...before,
    notes: changed(before.notes, message ?? OPENING, text?.slice(0, LONGEST_NOTE) ?? null),
  };
}

/** With another plan for the section that begins at a message; null takes it away again. */
export function withMinutes(
  before: LectureNotes,
  message: MessageId | null,
  minutes: number | null,
): LectureNotes {
  return { ...before, minutes: changed(before.minutes, message ?? OPENING, minutes) };
}

function changed<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | null,
): ReadonlyMap<string, Value> {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}

/** The notes as a file: plain text in JSON, one note a line of the list, always in the same order. */
export function notesFile(scenario: string, { notes, minutes }: LectureNotes): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
    [...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const value = {
    file: FILE,
    version: VERSION,
    scenario,
    notes: sorted(notes).map(([message, text]) => ({ message, text })),
    minutes: sorted(minutes).map(([message, planned]) => ({ message, minutes: planned })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What a file of notes holds, or one sentence of why it cannot be used. */
export type NotesReading =
  | { readonly kind: 'notes'; readonly notes: LectureNotes; readonly unknown: number }
  | { readonly kind: 'refused'; readonly because: string };

/**
 * Reads a file of notes with the care that a stranger's file deserves: all of it is lawful, or none of it is taken.
 * Notes to messages that the scenario does not hold are left out and counted.
 */
export function readNotesFile(
  text: string,
  scenario: string,
  messages: { readonly has: (id: string) => boolean },
): NotesReading {
  if (text.length > LONGEST_FILE) return refused('The file is too long to be notes.');
  const value = parse(text);
  if (!isRecord(value) || value.file !== FILE) return refused('This is not a file of notes from here.');
  if (value.version !== VERSION) return refused('These notes were written by another version of this page.');
  if (value.scenario !== scenario) {
    return refused('These notes belong to another dossier; open that one and read them there.');
  }
  const notes = readEntries(value.notes, 'text', isNote);
  const minutes = readEntries(value.minutes, 'minutes', isMinutes);
  if (notes === null || minutes === null) return refused('The file is damaged; nothing of it was taken.');
  const here = <Value>(entries: ReadonlyMap<string, Value>) =>
    new Map([...entries].filter(([message]) => message === OPENING || messages.has(message)));
  const known = { notes: here(notes), minutes: here(minutes) };
  const unknown = notes.size + minutes.size - known.notes.size - known.minutes.size;
  return { kind: 'notes', notes: known, unknown };
}

function refused(because: string): NotesReading {
  return { kind: 'refused', because };
}

function readEntries<Value>(
  list: unknown,
  field: string,
  isLawful: (value: unknown) => value is Value,
): ReadonlyMap<string, Value> | null {
  if (!Array.isArray(list) || list.length > MOST_ENTRIES) return null;
  const entries = new Map<string, Value>();
  for (const entry of list as unknown[]) {
    if (!isRecord(entry) || typeof entry.message !== 'string') return null;
    const value = entry[field];
    if (!isLawful(value)) return null;
    entries.set(entry.message, value);
  }
  return entries;
}

function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NOTE;
}

/** Whether a value is a number of minutes that can be planned. */
function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= MOST_MINUTES;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return null;
  }
}
