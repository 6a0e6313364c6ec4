import { useState } from 'react';
import type { MessageId } from '../../format/ids.ts';
import type { Course } from '../../replay/lecture/course.ts';
import { noteAt, notesFile, OPENING, readNotesFile, withNote } from '../../replay/lecture/lectureNotes.ts';
import { NotesPanel } from '../../views/presenter/NotesPanel.tsx';
import { saveFile } from '../../views/saveFile.ts';
import type { Room } from '../openRoom.ts';
import type { NotesState } from './useNotes.ts';

interface NotesPartProps {
  readonly room: Room;
  readonly course: Course;
  readonly message: MessageId | null;
  readonly state: NotesState;
}

const NOT_KEPT = 'This browser keeps no notes; save them as a file.';

/** The notes to a step, their keeping, and their way into a file and back. */
export function NotesPart({ room, course, message, state }: NotesPartProps) {
  const { id, record } = room.index.scenario;
  const { notes, change, keeps } = state;
  const [told, setTold] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    const text = await file.text().catch(() => '');
    const reading = readNotesFile(text, id, new Set<string>(course.messages));
    if (reading.kind === 'refused') {
      setTold(reading.because);
      return;
    }
    change(() => reading.notes);
    const left =
      reading.unknown === 0 ? '' : ` ${reading.unknown} to messages that are not here were left out.`;
    setTold(`${reading.notes.notes.size} notes were read.${left}`);
  };
  return (
    <NotesPanel
      text={noteAt(record, notes, message)}
      own={notes.notes.has(message ?? OPENING)}
      told={told ?? (keeps ? null : NOT_KEPT)}
      onEdit={(text) => change((before) => withNote(before, message, text))}
      onRevert={() => change((before) => withNote(before, message, null))}
      onSave={() => {
        const file = new Blob([notesFile(id, notes)], { type: 'application/json' });
        setTold(saveFile(`${id}-notes.json`, file) ? null : 'The file could not be saved here.');
      }}
      onRead={(file) => void read(file)}
    />
  );
}
