import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LectureNotes,
  LONGEST_NOTE,
  NO_NOTES,
  noteAt,
  notesFile,
  readNotesFile,
  withMinutes,
  withNote,
} from '../../../src/replay/lecture/lectureNotes.ts';
import { scenario } from './stage.ts';

const [one, two] = scenario.record.map(({ message }) => message);
if (one === undefined || two === undefined) throw new Error('The stage has two messages.');
const messages = new Set<string>(scenario.record.map(({ message }) => message));
const read = (text: string) => readNotesFile(text, 'sketch', messages);
const SOME: LectureNotes = withMinutes(
  withNote(withNote(NO_NOTES, one, 'Слово 言 "word"\n'), null, ''),
  two,
  7.5,
);

describe('a note', () => {
  const record = scenario.record.map((entry) =>
    entry.message === one ? { ...entry, notes: 'the editor’s' } : entry,
  );

  it('is the scenario’s until the lecturer writes another, and again when that is taken away', () => {
    expect(noteAt(record, NO_NOTES, one)).toBe('the editor’s');
    expect(noteAt(record, withNote(NO_NOTES, one, ''), one)).toBe('');
    expect(noteAt(record, withNote(withNote(NO_NOTES, one, 'mine'), one, null), one)).toBe('the editor’s');
    expect(noteAt(record, NO_NOTES, two)).toBe('');
    expect(noteAt(record, withNote(NO_NOTES, null, 'welcome'), null)).toBe('welcome');
  });

  it('is no longer than a file of notes may hold', () => {
    const long = withNote(NO_NOTES, one, 'x'.repeat(LONGEST_NOTE + 1));
    expect(read(notesFile('sketch', long)).kind).toBe('notes');
  });
});

describe('a file of notes', () => {
  it('comes back as it was, and is the same file again', () => {
    const file = notesFile('sketch', SOME);
    expect(read(file)).toEqual({ kind: 'notes', notes: SOME, unknown: 0 });
    expect(read(`\ufeff${file}`)).toEqual({ kind: 'notes', notes: SOME, unknown: 0 });
  });

  it('may name messages that are gone: they are left out and counted', () => {
    const file = notesFile('sketch', withNote(SOME, 'gone' as never, 'to nobody'));
    expect(read(file)).toEqual({ kind: 'notes', notes: SOME, unknown: 1 });
  });

  const good = JSON.parse(notesFile('sketch', SOME)) as Record<string, unknown>;
  it.each<[string, unknown, string]>([
    ['something else', { file: 'slides' }, 'not a file of notes'],
    ['of another version', { ...good, version: 2 }, 'another version'],
    ['of another dossier', { ...good, scenario: 'another' }, 'another dossier'],
    ['with notes that are no list', { ...good, notes: {} }, 'damaged'],
    ['with a note that is no text', { ...good, notes: [{ message: 'one', text: 1 }] }, 'damaged'],
    ['with a note to nothing', { ...good, notes: [{ text: 'x' }] }, 'damaged'],
    ['with a plan that is no number', { ...good, minutes: [{ message: 'one', minutes: '5' }] }, 'damaged'],
    ['with a plan without end', { ...good, minutes: [{ message: 'one', minutes: 1e9 }] }, 'damaged'],
  ])('is refused in a sentence where it is %s', (_what, value, sentence) => {
    const reading = read(JSON.stringify(value));
    expect(reading.kind === 'refused' && reading.because).toContain(sentence);
  });

  it('may be any junk at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((value) => JSON.stringify({ ...good, ...value })),
        ),
        (text) => {
          const reading = read(text);
          if (reading.kind === 'notes') {
            for (const note of reading.notes.notes.values()) expect(typeof note).toBe('string');
          }
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
