import { describe, expect, it } from 'vitest';
import { narrateStep } from '../../src/replay/narrateStep.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { seatSchedule } from '../../src/schedule/seatSchedule.ts';
import { day, hour, sketchScenario } from './sketchScenario.ts';

const draft = { kind: 'draft', text: 'draft, approval not shown' } as const;
const scenario = sketchScenario({
  questions: [
    { id: 'troops', title: 'Will troops be sent?', answers: ['ready', { id: 'wait', mark: draft }] },
    { id: 'arms', title: 'The arms', answers: ['some', 'none'] },
    { id: 'weather', title: 'Will it rain?', answers: ['rain'], lead: false },
  ],
  messages: [
    { id: 'first', from: 'mao', to: 'stalin', written: day('1950-10-02') },
    {
      id: 'second',
      from: 'stalin',
      to: 'kim',
      written: hour('1950-10-03', '12:15', 'assumed'),
      hands: [{ seat: 'kim', form: 'addressed', from: day('1950-10-08') }],
    },
  ],
  seats: [{ id: 'kim', given: ['troops'] }],
  transitions: [
    { by: 'first', question: 'troops', from: ['ready'], to: 'wait' },
    { by: 'first', question: 'arms', from: ['some'], to: 'none' },
  ],
});
const index = indexScenario(scenario);
const record = replaySchedule(scenario, recordSchedule(scenario));

describe('narrateStep', () => {
  it('says a step in one line: place, date, parties, every change with its marks', () => {
    expect(narrateStep(index, record, 1).sentence).toBe(
      'Step 1 of 2. 2 October 1950, hour not printed. Mao to Stalin. ' +
        'Will troops be sent? From “Ready” to “Wait” (draft, approval not shown). The arms: From “Some” to “None”.',
    );
  });

  it('says so where nothing moved', () => {
    const { changes, nothingMoved, sentence } = narrateStep(index, record, 2);
    expect(changes).toEqual([]);
    expect(nothingMoved).toBe('Nothing moved.');
    expect(sentence).toBe(
      'Step 2 of 2. 3 October 1950, 12:15, Harbour clock (assumed). Stalin to Kim. Nothing moved.',
    );
  });

  it('says what holds before the first message, for the leading questions', () => {
    const { heading, nothingMoved, sentence } = narrateStep(index, record, 0);
    expect(heading).toBe('Before the first message');
    expect(nothingMoved).toBeNull();
    expect(sentence).toBe('Before step 1 of 2. Will troops be sent? “Ready”. The arms: “Some”.');
  });

  it('says for a seat how it had the message and from when, not when it was written', () => {
    const [kim] = scenario.seats;
    if (kim === undefined) throw new Error('The sketch has no seat.');
    const replay = replaySchedule(scenario, seatSchedule(scenario, kim));
    expect(narrateStep(index, replay, 1).sentence).toBe(
      'Step 1 of 1, seen through Kim. 8 October 1950, hour not printed. Stalin to Kim. ' +
        'Addressed here; that it was read is not shown. Nothing moved.',
    );
  });

  it('says that there are no messages where there are none', () => {
    const empty = {
      ...record,
      schedule: { ...record.schedule, deliveries: [] },
      steps: [],
      situations: record.situations.slice(0, 1),
    };
    expect(narrateStep(index, empty, 0).place).toBe('No messages');
  });

  it('names everyone who signed it, everyone it is for, and everyone it went through', () => {
    const joint = sketchScenario({
      questions: [],
      messages: [
        {
          id: 'joint',
          from: 'stalin',
          withFrom: ['zhou'],
          to: 'mao',
          withTo: ['lin', 'liu'],
          via: ['roshchin'],
        },
      ],
    });
    const replay = replaySchedule(joint, recordSchedule(joint));
    const { parties } = narrateStep(indexScenario(joint), replay, 1);
    expect(parties).toBe('Stalin and Zhou to Mao, Lin and Liu, through Roshchin');
  });

  it('sets a quotation within an answer in single marks', () => {
    const answers =
      scenario.questions[0]?.answers.map((answer, n) =>
        n === 0 ? { ...answer, title: 'A “refusal”, for now' } : answer,
      ) ?? [];
    const questions = scenario.questions.map((question, n) =>
      n === 0 ? { ...question, answers } : question,
    );
    const { changes } = narrateStep(indexScenario({ ...scenario, questions }), record, 1);
    expect(changes[0]).toContain('From “A ‘refusal’, for now” to “Wait”');
  });

  it.each([-1, 3, 0.5, Number.NaN])('has no step %s', (n) => {
    expect(() => narrateStep(index, record, n)).toThrow(RangeError);
  });
});
