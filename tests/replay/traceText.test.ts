import { expect, it } from 'vitest';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { traceText } from '../../src/replay/traceText.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { seatSchedule } from '../../src/schedule/seatSchedule.ts';
import { day, sketchScenario } from './sketchScenario.ts';

const scenario = sketchScenario({
  questions: [
    { id: 'troops', answers: ['no-word', 'ready', 'wait'], initial: 'ready', unheard: 'no-word' },
    { id: 'front', answers: ['holds', 'open'] },
  ],
  messages: [
    { id: 'first', from: 'mao', to: 'stalin', written: day('1950-10-02'), text: 'Better to wait,\n\nI say.' },
    {
      id: 'second',
      written: day('1950-10-03'),
      because: 'It answers the first.',
      hands: [{ seat: 'kim', form: 'told', from: day('1950-10-08') }],
    },
  ],
  seats: [{ id: 'kim' }],
  transitions: [
    { by: 'first', question: 'troops', from: ['ready'], to: 'wait' },
    { by: [{ question: 'troops', answer: 'wait' }], question: 'front', from: ['holds'], to: 'open' },
  ],
});

it('writes the record down for a historian', () => {
  const text = traceText(indexScenario(scenario), replaySchedule(scenario, recordSchedule(scenario)));
  expect(text).toBe(`A sketch
1 January to 31 December 1950
The record, 2 steps


Before the first message

  What of troops?
    Holds: “Ready”
    Why: It is said to have been so.

  What of front?
    Holds: “Holds”
    Why: It is said to have been so.


Step 1 of 2. Mao to Stalin: first
  Mao to Stalin. Written: 2 October 1950, hour not printed.
  first-letter: Letter first
  Box 1, first

  What of troops?
    From: “Ready”
    To: “Wait”
    Why: Since first says so.
    [first-letter] Better to wait,

      I say.

  What of front?
    From: “Holds”
    To: “Open”
    Why: Since the other says so.
    Follows from: What of troops? “Wait”.
    [first-letter] Better to wait,

      I say.


Step 2 of 2. Anna to Boris: second
  Anna to Boris. Written: 3 October 1950, hour not printed.
  Why here: It answers the first.
  second-letter: Letter second
  Box 1, second

  Nothing moved.


After the last message

  What of troops?
    “Wait”, since step 1

  What of front?
    “Open”, since step 1
`);
});

it('writes a seat’s schedule down with how and when it had each message', () => {
  const [kim] = scenario.seats;
  if (kim === undefined) throw new Error('The sketch has no seat.');
  const text = traceText(indexScenario(scenario), replaySchedule(scenario, seatSchedule(scenario, kim)));
  expect(text).toContain('Kim, 1 step\n');
  expect(text).toContain('  What of troops?\n    Holds: “No-word”\n\n');
  expect(text).toContain(
    'Written: 3 October 1950, hour not printed.\n  Was told of it: 8 October 1950, hour not printed.\n',
  );
});
