import { useId, useState } from 'react';
import { CITATION_FORMS } from '../../replay/cite/citationForms.ts';
import type { CitedWork } from '../../replay/cite/citedWork.ts';
import { useCopy } from '../useCopy.ts';
import './CitePanel.css';

interface CitePanelProps {
  readonly title: string;
  readonly work: CitedWork;
}

/** A work in the form that a reader chooses, to read and to copy. */
export function CitePanel({ title, work }: CitePanelProps) {
  const group = useId();
  const [chosen, setChosen] = useState(CITATION_FORMS[0]?.id);
  const form = CITATION_FORMS.find(({ id }) => id === chosen) ?? CITATION_FORMS[0];
  const text = form?.write(work) ?? '';
  const { field, copy, said } = useCopy(text);
  return (
    <section className="dossier-part cite" aria-label={title}>
      <h3 className="label dossier-part__label">{title}</h3>
      <fieldset className="cite__forms">
        <legend className="unseen">Form of the citation</legend>
        {CITATION_FORMS.map(({ id, title: name }) => (
          <label key={id}>
            <input type="radio" name={group} checked={id === chosen} onChange={() => setChosen(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <textarea
        ref={field}
        className="cite__text"
        aria-label={`${title}: ${form?.title}`}
        readOnly
        rows={rowsOf(text)}
        dir="auto"
        value={text}
      />
      <p className="cite__copy">
        <button type="button" className="cite__button" onClick={copy}>
          Copy
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

/** About how many characters fit into a line, with some to spare. */
const ABOUT = 60;
const MOST_ROWS = 24;

function rowsOf(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ABOUT)), 0);
  return Math.min(rows, MOST_ROWS);
}
