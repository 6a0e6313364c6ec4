import { useCallback, useEffect, useRef, useState } from 'react';
import { type LectureNotes, NO_NOTES, notesFile, readNotesFile } from '../../replay/lecture/lectureNotes.ts';
import type { Shelf } from '../shelf.ts';

/** Long enough that a sentence is written in a few goes, in milliseconds. */
const WRITE_AFTER = 600;

export interface NotesState {
  readonly notes: LectureNotes;
  readonly change: (make: (before: LectureNotes) => LectureNotes) => void;
  /** False once storage has refused. */
  readonly keeps: boolean;
}

/** A lecturer's notes to a scenario, kept in the browser as the file that they are exported as. */
export function useNotes(
  shelf: Shelf,
  scenario: string,
  messages: { readonly has: (id: string) => boolean },
): NotesState {
  const key = `decision-room.notes.${scenario}`;
  const [opened] = useState(() => readKeptNotes(shelf, key, scenario, messages));
  const [notes, setNotes] = useState(opened.notes);
  const [keeps, setKeeps] = useState(true);
  const latest = useRef(notes);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback(() => {
    if (waiting.current === undefined) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    shelf.write(key, notesFile(scenario, latest.current));
    setKeeps(shelf.keeps());
  }, [shelf, key, scenario]);

  useEffect(() => {
    window.addEventListener('pagehide', write);
    return () => {
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const change = useCallback(
    (make: (before: LectureNotes) => LectureNotes) => {
      latest.current = make(latest.current);
      setNotes(latest.current);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(write, WRITE_AFTER);
    },
    [write],
  );
  return { notes, change, keeps };
}

/** What was kept; what cannot be read is set aside, so that no note is ever written over unread. */
function readKeptNotes(
  shelf: Shelf,
  key: string,
  scenario: string,
  messages: { readonly has: (id: string) => boolean },
): { readonly notes: LectureNotes } {
  const text = shelf.read(key);
  if (text === null) return { notes: NO_NOTES };
  const reading = readNotesFile(text, scenario, messages);
  const complete = reading.kind === 'notes' && reading.unknown === 0;
  if (!complete) shelf.write(`${key}.aside`, text);
  return { notes: reading.kind === 'notes' ? reading.notes : NO_NOTES };
}
