import type { CitedDocument } from './citedWork.ts';

/** What a reference manager has no field for, one line each: further archives, the dossier and the page. */
export function extraNotes({ archives, scenario, address }: CitedDocument): readonly string[] {
  return [
    ...archives
      .slice(1)
      .map(({ archive, location }) => `Also: ${location === null ? archive : `${archive}, ${location}`}`),
    `In the dossier “${scenario}”: ${address}`,
  ];
}
