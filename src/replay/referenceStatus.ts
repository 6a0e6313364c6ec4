import type { Reference } from '../format/document.ts';

const STATUS: Readonly<Record<Reference['status'], string>> = {
  'in-dossier': 'in this dossier',
  quoted: 'known only as quoted here',
  missing: 'not in this dossier',
};

/** Whether the dossier has what a reference points at, in words. */
export function referenceStatus({ status }: Pick<Reference, 'status'>): string {
  return STATUS[status];
}
