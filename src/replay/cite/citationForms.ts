import { bibtex } from './bibtex.ts';
import { chicagoNote, chicagoShortNote } from './chicagoNote.ts';
import type { CitedWork } from './citedWork.ts';
import { cslJson } from './cslJson.ts';
import { ris } from './ris.ts';

/** The forms in which a work can be cited, those for readers first. */
export const CITATION_FORMS: readonly CitationForm[] = [
  { id: 'note', title: 'Note (Chicago)', write: chicagoNote },
  { id: 'short', title: 'Short note', write: chicagoShortNote },
  { id: 'csl', title: 'CSL-JSON', write: cslJson },
  { id: 'bibtex', title: 'BibTeX', write: bibtex },
  { id: 'ris', title: 'RIS', write: ris },
];

export interface CitationForm {
  readonly id: string;
  readonly title: string;
  readonly write: (work: CitedWork) => string;
}
