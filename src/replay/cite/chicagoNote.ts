import { describeDate } from '../describeDate.ts';
import type { CitedDocument, CitedMoment, CitedWork } from './citedWork.ts';
import { archiveWords, listed } from './noteWords.ts';
import { PROGRAM } from './programName.ts';

/**
 * A footnote in the style of the Chicago Manual (notes and bibliography): for a document sender to recipient, kind,
 * date, place in the archive, translator and print; for a moment its title, step, dossier and address.
 */
export function chicagoNote(work: CitedWork): string {
  return work.kind === 'document' ? documentNote(work) : momentNote(work);
}

/** The same for the second time and later. */
export function chicagoShortNote(work: CitedWork): string {
  return work.kind === 'document'
    ? `${parties(work)}, ${describeDate(work.date)}.`
    : `${quoted(work.title, ',')} ${lowerFirst(work.place)}.`;
}

function documentNote(work: CitedDocument): string {
  const { genre, date, translators, source } = work;
  const parts = [
    parties(work),
    genre,
    describeDate(date),
    archiveWords(work),
    ...(translators.length === 0 ? [] : [`trans. ${listed(translators)}`]),
  ];
  const print =
    source.url === null ? quoted(source.title, '.') : `${quoted(source.title, ',')} ${source.url}.`;
  return `${parts.join(', ')}, in ${print}`;
}

function momentNote({ title, place, scenario, address }: CitedMoment): string {
  return `${quoted(title, ',')} ${lowerFirst(place)}, in ${quoted(scenario, ',')} ${PROGRAM}, ${address}.`;
}

function parties({ authors, recipients }: CitedDocument): string {
  return `${listed(authors)} to ${listed(recipients)}`;
}

/** A title in quotation marks with the sign that follows it inside them, its own marks made single. */
function quoted(title: string, sign: string): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inner}${/[.?!…]$/.test(inner) && sign === '.' ? '' : sign}”`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
