import type { DocumentId, PassageId } from './ids.ts';

/**
 * An exact quotation from a document, found by its words.
 * Method: W3C Web Annotation Data Model, TextQuoteSelector (exact, prefix, suffix), with the place it was found at.
 */
export interface Passage {
  readonly id: PassageId;
  readonly document: DocumentId;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Offsets into the document's text, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}
