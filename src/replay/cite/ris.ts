import { describeDate } from '../describeDate.ts';
import type { CitedDocument, CitedMoment, CitedWork } from './citedWork.ts';
import { edtfParts } from './edtfParts.ts';
import { extraNotes } from './extraNotes.ts';
import { PROGRAM } from './programName.ts';

type Line = readonly [tag: string, value: string | null];

/**
 * RIS, one record, with the tags that Zotero reads: PCOMM a letter (A2 its recipient, A4 its translator), MANSCPT a
 * manuscript, DB the archive, AN the place in it, CN the reference, M3 the kind.
 */
export function ris(work: CitedWork): string {
  const lines = work.kind === 'document' ? documentLines(work) : momentLines(work);
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`)
    .concat('ER  - ', '')
    .join('\n');
}

function documentLines(work: CitedDocument): readonly Line[] {
  const [first] = work.archives;
  const each = (tag: string, values: readonly string[]) => values.map((value): Line => [tag, value]);
  return [
    ['TY', work.byBody ? 'MANSCPT' : 'PCOMM'],
    ['ID', work.key],
    ['TI', work.title],
    ...each('AU', work.authors),
    ...each('A2', work.recipients),
    ...each('A4', work.translators),
    ...dateLines(work.date),
    ['M3', work.genre],
    ['DB', first?.archive ?? null],
    ['AN', first?.location ?? null],
    ['CN', work.reference],
    ['UR', work.source.url ?? work.address],
    ['N1', `In: ${work.source.title}`],
    ...each('N1', extraNotes(work)),
  ];
}

function momentLines({ key, title, place, scenario, address }: CitedMoment): readonly Line[] {
  return [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['T2', scenario],
    ['PB', PROGRAM],
    ['UR', address],
    ['N1', place],
  ];
}

/** The day as numbers; what numbers cannot say, in words after them. */
function dateLines(date: string): readonly Line[] {
  const read = edtfParts(date);
  const [first = []] = read?.parts ?? [];
  const [year, month, day] = first.map((part) => String(part).padStart(2, '0'));
  if (read === null || year === undefined) return [['DA', `///${describeDate(date)}`]];
  const plain = read.parts.length === 1 && !read.uncertain;
  const words = plain ? '' : describeDate(date);
  return [
    ['PY', year],
    ['DA', `${year}/${month ?? ''}/${day ?? ''}/${words}`],
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
