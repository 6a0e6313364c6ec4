import { useRef } from 'react';
import { LONGEST_NOTE } from '../../replay/lecture/lectureNotes.ts';

interface NotesPanelProps {
  readonly text: string;
  /** The lecturer's own, not the scenario's. */
  readonly own: boolean;
  /** What became of the last file; null where there is nothing to say. */
  readonly told: string | null;
  readonly onEdit: (text: string) => void;
  /** Takes the scenario's note again. */
  readonly onRevert: () => void;
  readonly onSave: () => void;
  readonly onRead: (file: File) => void;
}

/** What the lecturer means to say at this step. */
export function NotesPanel({ text, own, told, onEdit, onRevert, onSave, onRead }: NotesPanelProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section className="presenter__part presenter__notes" aria-label="Notes">
      <h2 className="label">Notes to this step</h2>
      <textarea
        className="presenter__text"
        aria-label="Notes to this step"
        value={text}
        maxLength={LONGEST_NOTE}
        placeholder="Nothing noted. What is written here stays in this browser."
        onChange={(event) => onEdit(event.target.value)}
        dir="auto"
      />
      <div className="presenter__row">
        {own && (
          <button type="button" className="control" onClick={onRevert}>
            The dossier’s own note
          </button>
        )}
        <button type="button" className="control" onClick={onSave}>
          Save all notes as a file
        </button>
        <button type="button" className="control" onClick={() => chooser.current?.click()}>
          Read a file of notes
        </button>
        <input
          ref={chooser}
          className="unseen"
          type="file"
          accept=".json,application/json"
          aria-label="A file of notes"
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onRead(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <p className="presenter__quiet" role="status">
        {told}
      </p>
    </section>
  );
}
