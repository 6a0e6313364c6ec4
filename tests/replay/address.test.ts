import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageId, ScenarioId, SeatId } from '../../src/format/ids.ts';
import {
  formatAddress,
  type KnownScenario,
  type Place,
  parseAddress,
  scenarioNamed,
} from '../../src/replay/address.ts';
import { knownScenario } from '../../src/replay/knownScenario.ts';
import { lawfulScenario } from './lawfulScenario.ts';
import { day, sketchScenario } from './sketchScenario.ts';

const KOREA: KnownScenario = {
  ...knownScenario(
    sketchScenario({
      questions: [],
      messages: [
        { id: 'mao-2-october', hands: [{ seat: 'kim', form: 'told', from: day('1950-10-08') }] },
        { id: 'secret', hands: [{ seat: 'kim', form: 'not-shown' }] },
      ],
      seats: [{ id: 'kim' }, { id: 'mao' }],
    }),
  ),
  id: 'korea-1950' as ScenarioId,
};
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
    ['#/korea-1950?', START],
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
    ['#/korea-1950?view=map', START, ['There is no view called “map”; this is the replay.']],
    ['#/korea-1950?view=', START, ['There is no view called “”; this is the replay.']],
    ['#/korea-1950?seat=truman', START, ['There is no seat called “truman”; this is the record.']],
    [
      '#/korea-1950/mao-2-october/x/y',
      place({ message: 'mao-2-october' }),
      ['What follows the message, “x/y”, was left out.'],
    ],
    [
      '#/korea-1950/nothing?view=map&seat=truman',
      START,
      [
        'There is no view called “map”; this is the replay.',
        'There is no seat called “truman”; this is the record.',
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
        '%',
        '%E0%A4%A',
        '__proto__',
        '..',
      ),
    );
    const glue = fc.constantFrom('', '#', '/', '#/', '?', '&', '=', '?view=', '&seat=', '%2F');
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
  }, 60_000);

  it('leads back to every place from its own address', () => {
    fc.assert(
      fc.property(lawfulScenario(), (scenario) => {
        const known = knownScenario(scenario);
        for (const [seat, messages] of [[null, known.messages] as const, ...known.seats]) {
          for (const message of [null, ...messages]) {
            for (const view of ['replay', 'reading', 'knowledge'] as const) {
              const at: Place = { scenario: known.id, message, view, seat };
              expect(parseAddress(formatAddress(at), [known])).toEqual({ place: at, notUnderstood: [] });
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
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

function place(parts: { scenario?: null; message?: string; view?: Place['view']; seat?: string }): Place {
  return {
    scenario: parts.scenario === null ? null : ('korea-1950' as ScenarioId),
    message: (parts.message ?? null) as MessageId | null,
    view: parts.view ?? 'replay',
    seat: (parts.seat ?? null) as SeatId | null,
  };
}
