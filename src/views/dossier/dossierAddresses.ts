import type { DocumentId } from '../../format/ids.ts';
import type { Shown } from './shownBy.ts';

/** Addresses of this page and of others, as links carry them. */
export interface DossierAddresses {
  /** The dossier at the present step, with a document chosen or none. */
  readonly of: (shown: Shown | null) => string;
  /** A document by itself, at no step: as it is cited. */
  readonly ofDocument: (document: DocumentId) => string;
  /** A comparison, at the present step. */
  readonly ofPair: (pair: string) => string;
  /** A step of the replay. */
  readonly ofStep: (n: number) => string;
  /** The same as an address to be written down. */
  readonly whole: (address: string) => string;
}
