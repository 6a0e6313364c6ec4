import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/format/ids.ts';
import { decisionSteps } from '../../src/replay/decisionSteps.ts';
import { lookUp } from '../../src/replay/lookUp.ts';
import { readingPauses, WORDS_PER_MINUTE } from '../../src/replay/readingPace.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { seatSchedule } from '../../src/schedule/seatSchedule.ts';
import { day, type Sketch, sketchScenario } from './sketchScenario.ts';

const SKETCH: Sketch = {
  questions: [
    { id: 'troops', answers: ['no-word', 'ready', 'wait'], initial: 'ready', unheard: 'no-word' },
    { id: 'front', answers: ['holds', 'open'] },
  ],
  messages: [
    { id: 'first', hands: [{ seat: 'kim', form: 'received', from: day('1950-10-09') }] },
    { id: 'second', hands: [{ seat: 'kim', form: 'received', from: day('1950-10-08') }] },
    { id: 'third', text: 'word '.repeat(WORDS_PER_MINUTE) },
  ],
  seats: [{ id: 'kim' }],
  decisions: [{ before: 'third' }],
  transitions: [
    { by: 'first', question: 'troops', from: ['ready', 'no-word'], to: 'wait' },
    { by: [{ question: 'troops', answer: 'wait' }], question: 'front', from: ['holds'], to: 'open' },
  ],
};
const scenario = sketchScenario(SKETCH);
const record = replaySchedule(scenario, recordSchedule(scenario));

describe('replaySchedule', () => {
  it('makes one step a delivery, with cause and consequence in the same step', () => {
    expect(record.steps.map(({ n, message, document }) => [n, message, document])).toEqual([
      [1, 'first', 'first-letter'],
      [2, 'second', 'second-letter'],
      [3, 'third', 'third-letter'],
    ]);
    expect(record.steps[0]?.changes).toEqual([
      {
        question: 'troops',
        from: 'ready',
        to: 'wait',
        why: 'Since first says so.',
        passages: ['first-letter-p1'],
        transition: '0:first:troops:wait',
        cause: 'message',
      },
      {
        question: 'front',
        from: 'holds',
        to: 'open',
        why: 'Since the other says so.',
        passages: ['first-letter-p1'],
        transition: '1:auto:front:open',
        cause: 'automatic',
      },
    ]);
    expect(record.steps[1]?.changes).toEqual([]);
  });

  it('says of each answer since when it holds', () => {
    const troops = record.situations.map(({ answers }) => answers.get('troops' as QuestionId));
    const waits = { answer: 'wait', since: 1, transition: '0:first:troops:wait' };
    expect(troops).toEqual([{ answer: 'ready', since: 0, transition: null }, waits, waits, waits]);
  });

  it('replays a seat in the seat’s own order, from what the seat could know', () => {
    const [kim] = scenario.seats;
    if (kim === undefined) throw new Error('The sketch has no seat.');
    const replay = replaySchedule(scenario, seatSchedule(scenario, kim));
    expect(replay.steps.map(({ message }) => message)).toEqual(['second', 'first']);
    expect(replay.steps.map(({ changes }) => changes.map(({ from, to }) => `${from} → ${to}`))).toEqual([
      [],
      ['no-word → wait', 'holds → open'],
    ]);
  });

  it('counts what follows from the opening itself as before the first message', () => {
    const always = sketchScenario({
      ...SKETCH,
      transitions: [
        { by: [{ question: 'troops', answer: 'ready' }], question: 'front', from: ['holds'], to: 'open' },
      ],
    });
    const { situations, steps } = replaySchedule(always, recordSchedule(always));
    const open = { answer: 'open', since: 0, transition: '0:auto:front:open' };
    expect(situations[0]?.answers.get('front' as QuestionId)).toEqual(open);
    expect(steps.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('takes a transition to the answer that holds already for no change', () => {
    const again = sketchScenario({
      ...SKETCH,
      transitions: [
        { by: 'first', question: 'troops', from: ['ready'], to: 'wait' },
        { by: 'second', question: 'troops', from: ['wait'], to: 'wait' },
      ],
    });
    const { situations, steps } = replaySchedule(again, recordSchedule(again));
    expect(steps[1]?.changes).toEqual([]);
    expect(situations[2]?.answers.get('troops' as QuestionId)?.since).toBe(1);
  });
});

describe('readingPauses', () => {
  it('gives every situation time enough to read what is new in it', () => {
    const pauses = readingPauses(indexScenario(scenario), record);
    expect(pauses).toHaveLength(4);
    expect(Math.min(...pauses)).toBeGreaterThan(3_000);
    expect(pauses[3]).toBeGreaterThan(60_000);
    expect(pauses[3]).toBeLessThan(75_000);
  });
});

describe('decisionSteps', () => {
  it('are the steps that a decision point stands before', () => {
    expect(decisionSteps(scenario, record)).toEqual([3]);
  });
});

describe('lookUp', () => {
  it('says in a sentence what is not there', () => {
    expect(() => lookUp(new Map<string, number>(), '__proto__')).toThrow(
      'This scenario has nothing that is called “__proto__” here.',
    );
  });
});
