import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageId, MissingId, ScenarioId } from '../../src/format/ids.ts';
import type { MissingDocument } from '../../src/format/scenario.ts';
import {
  formatAddress,
  START as OPENING,
  type Place,
  parseAddress,
  scenarioNamed,
} from '../../src/replay/address.ts';
import { type KnownScenario, knownScenario } from '../../src/replay/knownScenario.ts';
import type { Intervention, WhatIf } from '../../src/schedule/whatIf.ts';
import { lawfulScenario } from './lawfulScenario.ts';
import { day, sketchScenario } from './sketchScenario.ts';

const A_PAIR = { id: 'a1-verdict', lead: false, report: [], source: [] };
const OLD_LETTER: MissingDocument = {
  id: 'old-letter' as MissingId,
  title: 'An old letter',
  written: null,
  content: null,
  elsewhere: null,
  certainty: null,
};
const KOREA: KnownScenario = knownScenario({
  ...sketchScenario({
    questions: [{ id: 'front', answers: ['held', 'lost'] }],
    messages: [
      { id: 'mao-2-october', hands: [{ seat: 'kim', form: 'told', from: day('1950-10-08') }] },
      { id: 'secret', hands: [{ seat: 'kim', form: 'not-shown' }] },
    ],
    seats: [{ id: 'kim' }, { id: 'mao' }],
  }),
  id: 'korea-1950' as ScenarioId,
  compared: [A_PAIR],
  missing: [OLD_LETTER],
});
const START = place({});
const NOWHERE = place({ scenario: null });

describe('formatAddress', () => {
  it.each([
    [place({ scenario: null }), '#/'],
    [START, '#/korea-1950'],
    [place({ message: 'mao-2-october' }), '#/korea-1950/mao-2-october'],
    [place({ view: 'reading' }), '#/korea-1950?view=reading'],
    [
      place({ message: 'mao-2-october', view: 'reading', seat: 'kim' }),
      '#/korea-1950/mao-2-october?view=reading&seat=kim',
    ],
    [
      place({ message: 'secret', view: 'dossier', document: 'old-letter' }),
      '#/korea-1950/secret?view=dossier&document=old-letter',
    ],
    [place({ message: 'secret', trace: 'front' }), '#/korea-1950/secret?trace=front'],
    [place({ view: 'reading', document: 'old-letter', pair: 'a1-verdict' }), '#/korea-1950?view=reading'],
    [place({ whatIf: { name: null, interventions: [withheld('secret')] } }), '#/korea-1950?what-if=secret'],
    [
      place({
        seat: 'kim',
        whatIf: {
          name: 'A day & a half?',
          interventions: [delayed('mao-2-october', 36 * 60), delayed('secret', 90)],
        },
      }),
      '#/korea-1950?seat=kim&what-if=mao-2-october.36h_secret.90m&what-if-name=A%20day%20%26%20a%20half%3F',
    ],
    [place({ whatIf: { name: 'Nothing', interventions: [] } }), '#/korea-1950'],
  ])('%o is %s', (at, hash) => {
    expect(formatAddress(at)).toBe(hash);
  });
});

describe('parseAddress', () => {
  it.each([
    ['', NOWHERE],
    ['#', NOWHERE],
    ['#/', NOWHERE],
    ['#/korea-1950', START],
    ['#/korea-1950/', START],
    ['#korea-1950', START],
    ['/korea-1950', START],
    ['#//korea-1950//mao-2-october', place({ message: 'mao-2-october' })],
    ['#/korea-1950/mao-2-october', place({ message: 'mao-2-october' })],
    ['#/korea%2D1950/mao-2-october', place({ message: 'mao-2-october' })],
    ['#/korea-1950?view=replay', START],
    ['#/korea-1950?seat=kim&view=reading', place({ view: 'reading', seat: 'kim' })],
    ['#/korea-1950?utm_source=mail&view=reading&__proto__=x', place({ view: 'reading' })],
    ['#/korea-1950?view=compare&pair=a1-verdict', place({ view: 'compare', pair: 'a1-verdict' })],
    ['#/korea-1950?document=old-letter&view=dossier', place({ view: 'dossier', document: 'old-letter' })],
    ['#/korea-1950?document=old-letter', START],
    ['#/korea-1950?view=reading&document=no-such', place({ view: 'reading' })],
    ['#/korea-1950?trace=front&view=chart', place({ view: 'chart', trace: 'front' })],
    ['#/korea-1950?view=paper&sheet=reader', place({ view: 'paper', sheet: 'reader' })],
    ['#/korea-1950?view=map&sheet=reader', place({ view: 'map' })],
    ['#/korea-1950?trace=secret', place({ trace: 'secret' })],
    [
      '#/korea-1950?seat=kim&trace=mao-2-october-letter-p1',
      place({ seat: 'kim', trace: 'mao-2-october-letter-p1' }),
    ],
    ['#/korea-1950?', START],
    [
      '#/korea-1950?what-if=secret_mao-2-october.24h_secret.5h',
      place({
        whatIf: { name: null, interventions: [delayed('mao-2-october', 24 * 60), withheld('secret')] },
      }),
    ],
    [
      '#/korea-1950?what-if=secret.60m&what-if-name=+%0A+',
      place({ whatIf: { name: null, interventions: [delayed('secret', 60)] } }),
    ],
    [
      `#/korea-1950?what-if-name=%E2%80%AEThe%0D%0A+lost++letter${'+x'.repeat(99)}&what-if=secret`,
      place({
        whatIf: { name: `The lost letter${' x'.repeat(22)}`, interventions: [withheld('secret')] },
      }),
    ],
    ['#/korea-1950?what-if-name=The+lost+letter', START],
  ])('understands %s', (hash, at) => {
    expect(parseAddress(hash, [KOREA])).toEqual({ place: at, notUnderstood: [] });
  });

  it.each([
    ['#/atlantis', NOWHERE, ['There is no scenario called “atlantis” here.']],
    ['#/Korea-1950', NOWHERE, ['There is no scenario called “Korea-1950” here.']],
    ['#/constructor', NOWHERE, ['There is no scenario called “constructor” here.']],
    ['#/korea-1950/mao', START, ['There is no message called “mao” in this scenario; this is its start.']],
    [
      '#/korea-1950/%E0%A4%A',
      START,
      ['There is no message called “%E0%A4%A” in this scenario; this is its start.'],
    ],
    [
      '#/korea-1950/toString',
      START,
      ['There is no message called “toString” in this scenario; this is its start.'],
    ],
    ['#/korea-1950?view=globe', START, ['There is no view called “globe”; this is the replay.']],
    [
      '#/korea-1950?view=compare&pair=z9',
      place({ view: 'compare' }),
      ['There is no comparison called “z9” here.'],
    ],
    [
      '#/korea-1950?seat=kim&view=compare&pair=a1-verdict',
      place({ view: 'compare', seat: 'kim' }),
      ['There is no comparison called “a1-verdict” here.'],
    ],
    [
      '#/korea-1950?view=dossier&document=__proto__',
      place({ view: 'dossier' }),
      ['There is no document called “__proto__” in this dossier; this is its list.'],
    ],
    [
      '#/korea-1950?view=dossier&document=old-letter&seat=kim',
      place({ view: 'dossier', seat: 'kim' }),
      ['There is no document called “old-letter” in this dossier; this is its list.'],
    ],
    [
      '#/korea-1950?trace=toString',
      START,
      ['There is no question, passage or message called “toString” to trace here.'],
    ],
    [
      '#/korea-1950?view=paper&sheet=worksheet&seat=kim',
      place({ view: 'paper', seat: 'kim' }),
      ['There is no sheet called “worksheet” here; this is the handout.'],
    ],
    ['#/korea-1950?view=', START, ['There is no view called “”; this is the replay.']],
    ['#/korea-1950?seat=truman', START, ['There is no seat called “truman”; this is the record.']],
    [
      '#/korea-1950?what-if=no-such_secret_toString',
      place({ whatIf: { name: null, interventions: [withheld('secret')] } }),
      [
        'There is no message called “no-such” to withhold or delay; it was left out.',
        'There is no message called “toString” to withhold or delay; it was left out.',
      ],
    ],
    ...['secret.', 'secret.24', 'secret.0h', 'secret.-1h', 'secret.1e9h', 'secret.8761h', 'secret.1h.1h'].map(
      (text): [string, Place, string[]] => [
        `#/korea-1950?what-if=${text}`,
        START,
        [
          `A delay is written as hours or minutes, up to a year, such as “24h” or “90m”; “${text}” was left out.`,
        ],
      ],
    ),
    [
      `#/korea-1950?what-if=secret${'_secret'.repeat(20)}`,
      place({ whatIf: { name: null, interventions: [withheld('secret')] } }),
      ['A what-if has room for 20 messages; those that follow were left out.'],
    ],
    [
      '#/korea-1950?what-if=',
      START,
      ['There is no message called “” to withhold or delay; it was left out.'],
    ],
    [
      '#/korea-1950/mao-2-october/x/y',
      place({ message: 'mao-2-october' }),
      ['What follows the message, “x/y”, was left out.'],
    ],
    [
      '#/korea-1950/nothing?view=globe&seat=truman',
      START,
      [
        'There is no seat called “truman”; this is the record.',
        'There is no view called “globe”; this is the replay.',
        'There is no message called “nothing” in this scenario; this is its start.',
      ],
    ],
  ])(
    'goes to the nearest lawful place from %s, and says what was not understood',
    (hash, at, notUnderstood) => {
      expect(parseAddress(hash, [KOREA])).toEqual({ place: at, notUnderstood });
    },
  );

  it('does not tell a message that a seat never had from one that there is not', () => {
    const answers = ['secret', 'no-such'].map((id) => parseAddress(`#/korea-1950/${id}?seat=kim`, [KOREA]));
    expect(answers.map(({ place: at }) => at)).toEqual([place({ seat: 'kim' }), place({ seat: 'kim' })]);
    expect(answers.map(({ notUnderstood }) => notUnderstood)).toEqual([
      ['There is no message called “secret” for this seat; this is the seat’s start.'],
      ['There is no message called “no-such” for this seat; this is the seat’s start.'],
    ]);
  });

  it('reads only the beginning of an enormous address', () => {
    const hash = `#/korea-1950?x=${'%'.repeat(10_000_000)}&view=reading`;
    expect(parseAddress(hash, [KOREA])).toEqual({
      place: START,
      notUnderstood: ['The address is too long; only its beginning was read.'],
    });
  });

  it('repeats a stranger’s text only in short, on one line, and without characters that turn the line round', () => {
    const { notUnderstood } = parseAddress(`#/${encodeURIComponent(`\u202Ea\n\u0000b`)}${'c'.repeat(99)}`, [
      KOREA,
    ]);
    expect(notUnderstood).toEqual([`There is no scenario called “ a b${'c'.repeat(36)}…” here.`]);
  });

  it.each([
    ['trace=secret', 'There is no question, passage or message called “secret” to trace here.'],
    [
      'trace=secret-letter-p1',
      'There is no question, passage or message called “secret-letter-p1” to trace here.',
    ],
    ['trace=no-such-p1', 'There is no question, passage or message called “no-such-p1” to trace here.'],
  ])('does not tell what a seat never had from what there is not: %s', (query, sentence) => {
    expect(parseAddress(`#/korea-1950?seat=kim&${query}`, [KOREA])).toEqual({
      place: place({ seat: 'kim' }),
      notUnderstood: [sentence],
    });
  });

  it('never throws, and what it makes of a hash is stable', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'korea-1950',
        'mao-2-october',
        'kim',
        'mao',
        'secret',
        'reading',
        'compare',
        'dossier',
        'old-letter',
        'a1-verdict',
        '90m',
        '%',
        '%E0%A4%A',
        '__proto__',
        '..',
      ),
    );
    const glue = fc.constantFrom(
      '',
      '#',
      '/',
      '#/',
      '?',
      '&',
      '=',
      '?view=',
      '&seat=',
      '&pair=',
      '&document=',
      '&trace=',
      '?what-if=',
      '&what-if-name=',
      '_',
      '.',
      '%2F',
    );
    const hash = fc
      .array(fc.oneof({ weight: 2, arbitrary: glue }, part), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hash, (text) => {
        const { place: at } = parseAddress(text, [KOREA]);
        expect(parseAddress(formatAddress(at), [KOREA])).toEqual({ place: at, notUnderstood: [] });
      }),
      { numRuns: 20_000, examples: [['#/korea-1950/mao-2-october?seat=kim'], [`#/${'%'.repeat(5_000)}`]] },
    );
  });

  it('leads back to every place from its own address', () => {
    fc.assert(
      fc.property(lawfulScenario(), (scenario) => {
        const known = knownScenario({ ...scenario, compared: [A_PAIR], missing: [OLD_LETTER] });
        for (const [seat, here] of [[null, known.record] as const, ...known.seats]) {
          for (const message of [null, ...here.messages]) {
            for (const view of here.views) {
              const pairs = view === 'compare' ? [...here.pairs] : [];
              const documents = view === 'dossier' ? [...here.documents] : [];
              const sheets = view === 'paper' ? [...here.sheets] : [];
              for (const chosen of [
                {},
                ...[...here.traces].map((trace) => ({ trace })),
                ...whatIfsOf(known.record.messages),
                ...pairs.map((pair) => ({ pair })),
                ...documents.map((document) => ({ document })),
                ...sheets.map((sheet) => ({ sheet })),
              ]) {
                const at: Place = { ...OPENING, scenario: known.id, message, view, seat, ...chosen };
                expect(parseAddress(formatAddress(at), [known])).toEqual({ place: at, notUnderstood: [] });
              }
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('scenarioNamed', () => {
  it.each([
    ['', null],
    ['#/', null],
    ['#/korea-1950/mao-2-october?view=reading', 'korea-1950'],
    ['#/atlantis', 'atlantis'],
    ['#/%E0%A4%A', '%E0%A4%A'],
  ])('of %s is %s', (hash, id) => {
    expect(scenarioNamed(hash)).toBe(id);
  });
});

function withheld(message: string): Intervention {
  return { kind: 'withheld', message: message as MessageId };
}

function delayed(message: string, minutes: number): Intervention {
  return { kind: 'delayed', message: message as MessageId, minutes };
}

/** A what-if of as many messages as there are and may be, each other one delayed. */
function whatIfsOf(messages: ReadonlySet<MessageId>): readonly { readonly whatIf: WhatIf }[] {
  const interventions = [...messages].map((message, n) =>
    n % 2 === 0 ? withheld(message) : delayed(message, n % 3 === 0 ? n : n * 60),
  );
  return interventions.length === 0 ? [] : [{ whatIf: { name: 'Ä & _.%?', interventions } }];
}

function place(parts: {
  scenario?: null;
  message?: string;
  view?: Place['view'];
  seat?: string;
  pair?: string;
  document?: string;
  trace?: string;
  whatIf?: WhatIf;
  sheet?: Place['sheet'];
}): Place {
  return {
    ...OPENING,
    ...(parts as Partial<Place>),
    scenario: parts.scenario === null ? null : ('korea-1950' as ScenarioId),
  };
}
