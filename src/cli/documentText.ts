import type { Document, Footnote, Party, Reference } from '../format/document.ts';
import { describeBasis } from '../replay/describeBasis.ts';
import { describeMoment } from '../replay/describeMoment.ts';
import { lookUp } from '../replay/lookUp.ts';
import { referenceStatus } from '../replay/referenceStatus.ts';
import { referenceTitle } from '../replay/referenceTitle.ts';
import type { ScenarioIndex } from '../replay/scenarioIndex.ts';

/** Above and below a document's own text, so that a reader sees where the editor stops and the source begins. */
const TEXT_BEGINS = '----- the text, as the source prints it -----';
const TEXT_ENDS = '----- end of the text -----';

/** One document as plain text: what is known about it, its own text to the letter, the editor's footnotes. */
export function documentText(index: ScenarioIndex, document: Document): string {
  const { title, text, badges, footnotes, references, apparatus } = document;
  return [
    title,
    ...badges.map((badge) => `To be borne in mind: ${badge.text}`),
    facts(index, document).join('\n'),
    `${TEXT_BEGINS}\n\n${text}\n\n${TEXT_ENDS}`,
    ...part(
      'Footnotes of the editor',
      footnotes.map((footnote) => footnoteText(index, footnote)),
    ),
    ...part(
      'It points at',
      references.map((reference) => referenceText(index, reference)),
    ),
    ...part('What the source page prints around it', apparatus === '' ? [] : [apparatus.trimEnd()]),
  ].join('\n\n');
}

function part(heading: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${heading}\n\n${entries.join('\n\n')}`];
}

function facts(index: ScenarioIndex, document: Document): readonly string[] {
  const { kind, author, addressee, via, date, place, times, numbers, copies } = document;
  const moment = (at: typeof date) => describeMoment(at, index.clocks);
  const placeName = place.place === null ? null : lookUp(index.places, place.place).name;
  return [
    ...fact('Kind', kind),
    ...author.flatMap((party) => fact('Author', ...partyWords(index, party))),
    ...addressee.flatMap((party) => fact('Addressee', ...partyWords(index, party))),
    ...via.flatMap((party) => fact('Via', ...partyWords(index, party))),
    ...fact('Date', moment(date)),
    ...fact('Place', printed(place.printed), placeName, place.note),
    ...times.flatMap((time) =>
      fact(capital(time.what), printed(time.printed), moment(time.moment), time.note),
    ),
    ...numbers.flatMap((number) => fact('Number', printed(number.printed), number.of)),
    ...(copies === null ? [] : fact('Copies', ...copies.printed.map(printed), copies.note)),
    ...fact('Archive', printed(document.reference)),
    ...fact('Translator', document.translator),
    ...fact('Source', lookUp(index.sources, document.source).title),
    ...fact('Rights', document.rights),
  ];
}

/** One line, or none where nothing is known. */
function fact(name: string, ...words: readonly (string | null)[]): readonly string[] {
  const known = words.filter((word) => word !== null && word !== '');
  return known.length === 0 ? [] : [`${name}: ${known.join('; ')}`];
}

/** The print's own words, told from the editor's by their quotation marks. */
function printed(words: string | null): string | null {
  return words === null || words === '' ? null : `“${words}”`;
}

function partyWords(index: ScenarioIndex, party: Party): readonly (string | null)[] {
  const { name } = lookUp(index.people, party.person);
  return [party.printed === name ? null : printed(party.printed), name, party.identified];
}

function footnoteText(index: ScenarioIndex, { n, passage, text, basis }: Footnote): string {
  const at = passage === null ? '' : `At “${lookUp(index.passages, passage).exact}”: `;
  return [`${n}. ${at}${text}`, describeBasis(basis)].filter((line) => line !== null).join('\n');
}

function referenceText(index: ScenarioIndex, reference: Reference): string {
  const { passage, relation, note, basis } = reference;
  const words = lookUp(index.passages, passage).exact;
  const head = `“${words}” ${relation} ${referenceTitle(index, reference)} (${referenceStatus(reference)})`;
  return [head, note, describeBasis(basis)].filter((line) => line !== null).join('\n');
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
