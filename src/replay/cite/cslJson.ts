import { describeDate } from '../describeDate.ts';
import type { CitedDocument, CitedMoment, CitedWork } from './citedWork.ts';
import { edtfParts } from './edtfParts.ts';
import { extraNotes } from './extraNotes.ts';
import { PROGRAM } from './programName.ts';

/** CSL-JSON, a list with one item. Format: the citation-style-language schema, csl-data.json. */
export function cslJson(work: CitedWork): string {
  const item = work.kind === 'document' ? documentItem(work) : momentItem(work);
  return JSON.stringify([item], null, 2);
}

function documentItem(work: CitedDocument) {
  const [first] = work.archives;
  return {
    id: work.key,
    type: work.byBody ? 'manuscript' : 'personal_communication',
    title: work.title,
    author: literal(work.authors),
    recipient: literal(work.recipients),
    ...(work.translators.length === 0 ? {} : { translator: literal(work.translators) }),
    issued: issued(work.date),
    genre: work.genre,
    ...(first === undefined ? {} : { archive: first.archive }),
    ...(first?.location == null ? {} : { archive_location: first.location }),
    'call-number': work.reference,
    'container-title': work.source.title,
    URL: work.source.url ?? work.address,
    note: extraNotes(work).join('\n'),
  };
}

function momentItem({ key, title, place, scenario, address }: CitedMoment) {
  return {
    id: key,
    type: 'webpage',
    title,
    'container-title': scenario,
    publisher: PROGRAM,
    section: place,
    URL: address,
  };
}

function literal(names: readonly string[]) {
  return names.map((name) => ({ literal: name }));
}

function issued(date: string) {
  const read = edtfParts(date);
  if (read === null) return { literal: describeDate(date) };
  return { 'date-parts': read.parts, ...(read.uncertain ? { circa: true } : {}) };
}
