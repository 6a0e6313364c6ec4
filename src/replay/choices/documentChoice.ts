import type { DocumentId, MissingId } from '../../format/ids.ts';
import type { Choice } from './choice.ts';

/** What the dossier has open, a missing document too; the step's own goes without saying. */
export const documentChoice: Choice<DocumentId | MissingId> = {
  key: 'document',
  view: 'dossier',
  among: ({ documents }) => documents,
  unknown: (text) => `There is no document called ${text} in this dossier; this is its list.`,
};
