import type { DocumentId } from '../../format/ids.ts';

/** The id of a part of a sheet on the page: of a step's panel, or of a document. */
export function partId(part: number | DocumentId): string {
  return typeof part === 'number' ? `paper-step-${part}` : `paper-${part}`;
}
