import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Message } from '../../src/format/document.ts';
import type { Scenario, Seat } from '../../src/format/scenario.ts';
import { replaySeat } from '../../src/replay/replaySeat.ts';
import { compiledScenario } from './compiledScenario.ts';
import { lawfulScenario } from './lawfulScenario.ts';
import { noiseAround } from './unknownToSeat.ts';

const korea = compiledScenario('korea-1950');
const seatOf = (scenario: Scenario, id: string): Seat => {
  const seat = scenario.seats.find((known) => known.id === id);
  if (seat === undefined) throw new Error(`No seat ${id}.`);
  return seat;
};
const textsOf = (id: string, n: number) =>
  replaySeat(korea, seatOf(korea, id))
    .at(n)
    .index.scenario.documents.map(({ text }) => text)
    .join('\n');

/** Everything that may be shown at every step is the same, whatever stands where the seat has nothing. */
function expectNoInterference(scenario: Scenario, noise: string): number {
  let looked = 0;
  for (const seat of scenario.seats) {
    const own = replaySeat(scenario, seat);
    const had = own.replay.steps.map(({ message }) => message);
    for (const { n } of own.replay.situations) {
      const noised = noiseAround(
        scenario,
        seat,
        had.slice(0, n),
        own.replay.situations.slice(0, n + 1),
        noise,
        own.replay.steps.slice(0, n).flatMap(({ changes }) => changes),
      );
      expect(noised).not.toEqual(scenario);
      const shown = own.at(n);
      const other = replaySeat(noised, seatOf(noised, seat.id)).at(n);
      expect(other.index.scenario).toEqual(shown.index.scenario);
      expect(other.replay.steps).toEqual(shown.replay.steps);
      expect(other.replay.situations).toEqual(shown.replay.situations);
      looked += 1;
    }
  }
  return looked;
}

describe('a seat’s replay', () => {
  it('is the same at every step whatever stands where the seat has nothing', () => {
    expect(expectNoInterference(korea, 'Zzz.\nNothing, “nobody” # 7')).toBe(15 + 6 + 5 + 8 + 4);
    expectNoInterference(compiledScenario('two-embassies'), '~');
  });

  it('is the same in scenarios made up, their voices nested and side by side', () => {
    fc.assert(
      fc.property(lawfulScenario(), fc.infiniteStream(fc.nat(3)), fc.string(), (scenario, picks, noise) => {
        const pick = () => picks.next().value ?? 0;
        expectNoInterference(inOneDocument(scenario, pick), `${noise}~`);
      }),
      // Scenarios of this size take too long to be made smaller.
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('tells Kim the four points and not the rebuke, the letter and not its postscript', () => {
    expect(textsOf('kim', 1)).toContain('First. Will the enemy advance');
    expect(textsOf('kim', 5)).not.toMatch(
      /your behavior to be erroneous|Keep these directions|tell them the following/,
    );
    expect(textsOf('kim', 3)).toContain('Comrade Kim Il Sung!');
    expect(textsOf('kim', 5)).not.toMatch(/Comrade Shtykov, I ask|Handwritten|Read the following/);
    expect(textsOf('envoys', 8)).toContain('your behavior to be erroneous');
    expect(textsOf('envoys', 8)).toContain('Comrade Shtykov, I ask');
  });

  it('has of Roshchin’s cables only what Mao said', () => {
    expect(textsOf('mao', 6)).toContain('I received your telegram of 1.10.50');
    expect(textsOf('mao', 6)).toContain('at least nine divisions');
    expect(textsOf('mao', 6)).not.toMatch(
      /In our view MAO|NEHRU|I am waiting for your instructions|Comrade Kim Il Sung/,
    );
  });

  it('keeps the words to the letter', () => {
    for (const seat of korea.seats) {
      const { index } = replaySeat(korea, seat);
      for (const document of index.scenario.documents) {
        const whole = korea.documents.find(({ id }) => id === document.id)?.text ?? '';
        for (const part of document.text.split('\n\n')) expect(whole).toContain(part);
        for (const { start, end, speaker } of document.messages.flatMap(({ voices }) => voices))
          expect([end > start, speaker]).toEqual([true, expect.any(String)]);
      }
      for (const { id, exact, document, start, end } of index.scenario.passages) {
        expect(index.documents.get(document)?.text.slice(start, end)).toBe(exact);
        expect(korea.passages.find((passage) => passage.id === id)?.exact).toBe(exact);
      }
    }
  });

  it('proves every change of a seat with words that it had', () => {
    for (const seat of korea.seats) {
      const { replay, at } = replaySeat(korea, seat);
      for (const { n, changes } of replay.steps) {
        const { index } = at(n);
        for (const { passages } of changes) {
          expect(passages.length).toBeGreaterThan(0);
          for (const passage of passages) expect(index.passages.has(passage)).toBe(true);
        }
      }
    }
  });

  it('says of a draft that it is one, and of what is only addressed that the reading is not shown', () => {
    const stalin = replaySeat(korea, seatOf(korea, 'stalin')).index;
    expect(
      stalin.scenario.documents.find(({ id }) => id === 'doc-9')?.badges.map(({ kind }) => kind),
    ).toEqual(['draft']);
    const hand = stalin.scenario.documents.find(({ id }) => id === 'doc-9')?.messages[0]?.hands[0];
    expect(hand?.form).toBe('addressed');
  });
});

/** The same messages in one document: side by side, some inside the one before, some of several voices. */
function inOneDocument(scenario: Scenario, pick: () => number): Scenario {
  const [first] = scenario.documents;
  if (first === undefined) return scenario;
  let text = 'Head. ';
  const messages: Message[] = [];
  let nested = false;
  for (const [message] of scenario.documents.map((document) => document.messages)) {
    if (message === undefined) continue;
    const start = text.length;
    text += `${message.id} says this. `;
    const split = text.length;
    text += 'And then that. ';
    const end = text.length;
    const outer = messages.at(-1);
    const around = outer?.voices.at(-1);
    // One voice inside another's, never deeper: two that cross are not lawful.
    nested = !nested && outer !== undefined && around !== undefined && pick() === 0;
    if (nested && outer !== undefined && around !== undefined) {
      messages[messages.length - 1] = {
        ...outer,
        voices: [...outer.voices.slice(0, -1), { ...around, end: end + 1 }],
      };
    }
    const voice = { speaker: message.author, addressee: message.addressee, label: 'A voice' };
    const voices =
      pick() === 1
        ? [
            { ...voice, start, end: split },
            { ...voice, start: split, end },
          ]
        : [{ ...voice, start, end }];
    const hears = voices.length > 1 ? [pick() % 2] : undefined;
    const hands = message.hands.map((hand) => (hears === undefined ? hand : { ...hand, hears }));
    messages.push({ ...message, document: first.id, voices, hands });
    text += pick() === 2 ? '.' : '.\n\n';
  }
  const document: Document = { ...first, text: `${text}.`, messages, references: [], footnotes: [] };
  const passages = messages.map((message, n) => {
    const { start, end } = message.voices[0] ?? { start: 0, end: 1 };
    const own = scenario.documents[n]?.messages[0]?.id;
    const id = scenario.passages.find((passage) => passage.document === scenario.documents[n]?.id)?.id;
    if (own === undefined || id === undefined) throw new Error('A message without a passage.');
    return { id, document: first.id, exact: document.text.slice(start, end), start, end };
  });
  return { ...scenario, documents: [document], passages };
}
