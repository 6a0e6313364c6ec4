import { describeDate } from '../describeDate.ts';
import type { CitedDocument, CitedMoment, CitedWork } from './citedWork.ts';
import { edtfParts } from './edtfParts.ts';
import { extraNotes } from './extraNotes.ts';
import { archiveWords, listed } from './noteWords.ts';
import { PROGRAM } from './programName.ts';

type Field = readonly [name: string, value: string];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** BibTeX, one `@misc` entry, in UTF-8: what BibTeX has no field for stands in its note. */
export function bibtex(work: CitedWork): string {
  const fields = work.kind === 'document' ? documentFields(work) : momentFields(work);
  return [`@misc{${work.key},`, ...fields.map(([name, value]) => `  ${name} = ${value},`), '}', ''].join(
    '\n',
  );
}

function documentFields(work: CitedDocument): readonly Field[] {
  const note = [
    `To ${listed(work.recipients)}`,
    archiveWords(work),
    ...(work.translators.length === 0 ? [] : [`Translated by ${listed(work.translators)}`]),
    `In: ${work.source.title}`,
    ...extraNotes(work).slice(-1),
  ];
  return [
    ['author', names(work.authors)],
    ['title', whole(work.title)],
    ...dateFields(work.date),
    ['howpublished', plain(work.genre)],
    ...(work.translators.length === 0 ? [] : [['translator', names(work.translators)] as const]),
    ['note', plain(note.join('. '))],
    ['url', address(work.source.url ?? work.address)],
  ];
}

function momentFields({ title, place, scenario, address: page }: CitedMoment): readonly Field[] {
  return [
    ['title', whole(title)],
    ['howpublished', plain(`${place} in “${scenario}”, ${PROGRAM}`)],
    ['url', address(page)],
  ];
}

/** BibTeX knows a year and a month; the rest is said in words where it is not a plain day. */
function dateFields(date: string): readonly Field[] {
  const read = edtfParts(date);
  const [first = []] = read?.parts ?? [];
  const [year, month, day] = first;
  if (read === null || read.uncertain || read.parts.length > 1 || year === undefined)
    return [['year', plain(describeDate(date))]];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [
    ['year', `{${year}}`],
    ...(name === undefined ? [] : [['month', name] as const]),
    ...(day === undefined ? [] : [['day', `{${day}}`] as const]),
  ];
}

/** Each name in braces of its own: no program takes it apart. */
function names(all: readonly string[]): string {
  return `{${all.map((name) => `{${escaped(name)}}`).join(' and ')}}`;
}

/** In two pairs of braces: no program changes its capitals. */
function whole(text: string): string {
  return `{{${escaped(text)}}}`;
}

function plain(text: string): string {
  return `{${escaped(text)}}`;
}

/** An address is read to the letter; only what would end the field is written as a number. */
function address(url: string): string {
  return `{${url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')}}`;
}

/** Signs that a backslash alone does not make harmless; BibTeX counts even braces that have one. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}&%$#_~^]/g, (sign) => COMMANDS.get(sign) ?? `\\${sign}`);
}
