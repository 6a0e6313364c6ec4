import { isRecord } from '../replay/lecture/isRecord.ts';
import { isSpeed } from '../replay/playerMachine.ts';
import type { Theme } from '../views/header/RoomHeader.tsx';
import type { Shelf } from './shelf.ts';

/** What is kept between visits. Nothing of value is only here: the place is in the address too. */
export interface Kept {
  readonly theme: Theme | null;
  readonly lettersOn: boolean;
  readonly speed: number;
  /** By scenario: the questions in view; absent where the reader has not chosen. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
  /** By scenario: the messages up to the reader's place, in order; the last is the place. */
  readonly trails: ReadonlyMap<string, readonly string[]>;
  /** By scenario: the what-ifs that the reader keeps, as addresses have them. */
  readonly whatIfs: ReadonlyMap<string, readonly string[]>;
}

const THEMES: readonly Theme[] = ['light', 'dark', 'projector'];

export const NOTHING_KEPT: Kept = {
  theme: null,
  lettersOn: true,
  speed: 1,
  shown: new Map(),
  trails: new Map(),
  whatIfs: new Map(),
};

const KEY = 'decision-room';
const VERSION = 1;
const LONGEST_LIST = 20_000;

/** What was read, and whether this version may write over it. */
export interface Reading {
  readonly kept: Kept;
  readonly mayWrite: boolean;
}

/**
 * Reads what was kept, with the care that a stranger's file deserves.
 * What cannot be used is set aside under another key (the last three are kept), never deleted;
 * what a newer version wrote is left alone.
 */
export function readKept(shelf: Shelf): Reading {
  const text = shelf.read(KEY);
  if (text === null) return { kept: NOTHING_KEPT, mayWrite: true };
  const value = parse(text);
  if (isRecord(value) && typeof value.version === 'number' && value.version > VERSION) {
    return { kept: NOTHING_KEPT, mayWrite: false };
  }
  const kept = isRecord(value) && value.version === VERSION ? keptFrom(value) : null;
  if (kept !== null) return { kept, mayWrite: true };
  setAside(shelf, text);
  return { kept: NOTHING_KEPT, mayWrite: true };
}

/** Writes what is to be kept. */
export function writeKept(shelf: Shelf, kept: Kept): void {
  const { shown, trails, whatIfs, ...rest } = kept;
  const lists = { shown: [...shown], trails: [...trails], whatIfs: [...whatIfs] };
  const value = { version: VERSION, ...rest, ...lists };
  shelf.write(KEY, JSON.stringify(value));
}

function setAside(shelf: Shelf, text: string): void {
  const older = [1, 2].map((n) => shelf.read(`${KEY}.aside.${n}`));
  older.forEach((kept, at) => {
    if (kept !== null) shelf.write(`${KEY}.aside.${at + 2}`, kept);
  });
  shelf.write(`${KEY}.aside.1`, text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function keptFrom(value: Readonly<Record<string, unknown>>): Kept | null {
  const theme = value.theme === null ? null : THEMES.find((known) => known === value.theme);
  const shown = listsFrom(value.shown);
  const trails = listsFrom(value.trails);
  // What was kept before there were any has none.
  const whatIfs = listsFrom(value.whatIfs ?? []);
  const { lettersOn, speed } = value;
  if (theme === undefined || shown === null || trails === null || whatIfs === null) return null;
  if (typeof lettersOn !== 'boolean' || !isSpeed(speed)) return null;
  return { theme, lettersOn, speed, shown, trails, whatIfs };
}

function listsFrom(value: unknown): ReadonlyMap<string, readonly string[]> | null {
  if (!Array.isArray(value)) return null;
  const lists = new Map<string, readonly string[]>();
  for (const entry of value as unknown[]) {
    if (!Array.isArray(entry)) return null;
    const [name, list] = entry as unknown[];
    if (typeof name !== 'string' || !isTextList(list)) return null;
    lists.set(name, list);
  }
  return lists;
}

function isTextList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length <= LONGEST_LIST && value.every((text) => typeof text === 'string')
  );
}
