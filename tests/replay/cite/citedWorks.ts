import fc from 'fast-check';
import type { CitedDocument, CitedMoment } from '../../../src/replay/cite/citedWork.ts';

export const LETTER: CitedDocument = {
  kind: 'document',
  key: 'korea-doc-4785',
  title: 'Cable No. 4785, Filippov [Stalin] and Zhou Enlai to the “Ambassador”',
  authors: ['Joseph Stalin', 'Zhou Enlai'],
  byBody: false,
  recipients: ['Mao Zedong'],
  date: '1950-10-11',
  genre: 'cable carrying a jointly signed message',
  archives: [
    { archive: 'Archive of the President (AP)', location: 'f. 45, op. 1, d. 334, ll. 134-135' },
    { archive: 'Another Archive', location: 'f. 558, ll. 0134-0135' },
  ],
  reference: 'AP, f. 45, op. 1, d. 334, ll. 134-135; and Another.',
  translators: ['Gary Goldberg', 'A. & B. {Braces} 50% of #1_x'],
  source: { title: 'New “Evidence”', url: 'https://example.org/cable-no-4785_x?a=1&b=%20' },
  scenario: 'China decides, 1950',
  address: 'https://example.org/room/#/korea?view=dossier&document=doc-4785',
};

/** What a body decided, kept where the editor has told no archive, printed at no address. */
export const DECISION: CitedDocument = {
  ...LETTER,
  key: 'korea-doc-8',
  byBody: true,
  archives: [],
  reference: '[Source: AP, fond 3, listy 100-101]',
  translators: [],
  date: '1950-10-07~/1950-10-08',
  source: { title: 'An article', url: null },
};

export const MOMENT: CitedMoment = {
  kind: 'moment',
  key: 'korea-step-7',
  title: 'Mao to Stalin, 2 October',
  place: 'Step 7 of 17',
  scenario: 'China decides, “1950”',
  address: 'file:///a%20shelf/decision-room.html#/korea/mao-2-october',
};

/** A text as a dossier may hold it: any signs, but no bare line ends and no blank at its ends. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => `a${text.replace(/\s+/g, ' ')}b`);

/** Documents with any signs in their names and titles. */
export const anyDocument: fc.Arbitrary<CitedDocument> = fc
  .record({ title: words, author: words, recipient: words, genre: words, location: words, source: words })
  .map(({ title, author, recipient, genre, location, source }) => ({
    ...LETTER,
    title,
    authors: [author],
    recipients: [recipient],
    genre,
    archives: [{ archive: 'The Archive', location }],
    source: { title: source, url: null },
  }));
