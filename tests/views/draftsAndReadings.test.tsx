import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { narrateStep } from '../../src/replay/narrateStep.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { replaySeat } from '../../src/replay/replaySeat.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { CablePanel } from '../../src/views/cable/CablePanel.tsx';
import { describeHand } from '../../src/views/describeHand.ts';
import { SituationPanel } from '../../src/views/situation/SituationPanel.tsx';
import { koreaScenario } from './koreaScenario.ts';

const korea = koreaScenario();
const recordIndex = indexScenario(korea);
const record = replaySchedule(korea, recordSchedule(korea));
const nothing = () => undefined;

/** Says that somebody had read a message, and not that this is not shown. */
const saysRead = (words: string) =>
  /\b(?:read|received|had it)\b/i.test(
    words.replace(/not shown to have (?:read|had) it|that it was read is not shown/g, ''),
  );
const isDraft = (document: string) =>
  korea.documents.find(({ id }) => id === document)?.badges.some(({ kind }) => kind === 'draft') ?? false;

/** The answers that only a draft put there; what a draft passes on of a report is none. */
const ofDrafts = new Set(
  korea.questions.flatMap(({ id, answers }) =>
    answers.filter(({ mark }) => mark?.kind === 'draft').map((answer) => `${id} ${answer.id}`),
  ),
);

const views = [
  { name: 'the record', steps: record.steps, at: () => ({ index: recordIndex, replay: record }) },
  ...korea.seats.map((seat) => {
    const { replay, at } = replaySeat(korea, seat);
    return { name: seat.title, steps: replay.steps, at };
  }),
];

describe.each(views)('through the eyes of $name', ({ steps, at }) => {
  test.each(steps.map(({ n, message, document }) => ({ n, message, document })))(
    'step $n, $message: a draft is called one, and nothing addressed is called read',
    ({ n, document }) => {
      const { index, replay } = at(n);
      const step = replay.steps[n - 1];
      const situation = replay.situations[n];
      if (step === undefined || situation === undefined) throw new Error(`no step ${n}`);

      const paper = render(<CablePanel index={index} replay={replay} step={step} />);
      const badges = [...paper.container.querySelectorAll('.running-head__badge--draft')];
      expect(badges.map(({ textContent }) => /^Draft/.test(textContent ?? ''))).toEqual(
        isDraft(document) ? [true] : [],
      );
      const { hands } = narrateStep(index, replay, n);
      if (step.delivery.form === 'addressed') {
        expect(hands).toMatch(/not shown/);
        expect(saysRead(hands)).toBe(false);
      }

      // For as long as the answer holds that a draft put there, it is marked where it is shown.
      const shown = index.scenario.questions.map(({ id }) => id);
      const stands = render(
        <SituationPanel
          index={index}
          situation={situation}
          step={step}
          shown={shown}
          onChoose={nothing}
          choosing={false}
          onChoosing={nothing}
          onGo={nothing}
        />,
      );
      for (const row of stands.container.querySelectorAll<HTMLElement>('[data-question]')) {
        const { question, answer } = row.dataset;
        const marked = row.querySelector('.answer-mark--draft') !== null;
        expect(marked, question).toBe(ofDrafts.has(`${question} ${answer}`));
      }
    },
  );
});

test('every draft put an answer that is marked as one, and nothing else did', () => {
  const by = (draft: boolean) =>
    record.steps
      .filter(({ document }) => isDraft(document) === draft)
      .map(({ changes }) => changes.filter(({ question, to }) => ofDrafts.has(`${question} ${to}`)).length);
  expect(by(true)).toHaveLength(2);
  expect(Math.min(...by(true))).toBeGreaterThan(0);
  expect(Math.max(...by(false))).toBe(0);
});

test('of every message and party, the words for what was only addressed, listed or not shown never say that it was read', () => {
  let looked = 0;
  for (const { messages } of korea.documents) {
    for (const { hands } of messages) {
      for (const hand of hands) {
        const words = describeHand(hand, recordIndex.clocks);
        if (['addressed', 'listed', 'not-shown'].includes(hand.form)) {
          looked += 1;
          expect(saysRead(words), words).toBe(false);
        }
      }
    }
  }
  expect(looked).toBeGreaterThan(10);
});
