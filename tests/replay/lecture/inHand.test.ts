import { expect, it } from 'vitest';
import { courseOf } from '../../../src/replay/lecture/course.ts';
import { inHandAt } from '../../../src/replay/lecture/inHand.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { koreaScenario } from '../../views/koreaScenario.ts';

const scenario = koreaScenario();
const index = indexScenario(scenario);
const course = courseOf(index, replaySchedule(scenario, recordSchedule(scenario)));

it.each([
  ['d4-answer-stalin', ['stalin-5-july', 'stalin-1-october']],
  ['d7-mao-night', ['stalin-5-july', 'stalin-1-october', 'mao-2-october', 'letter-4676']],
  [
    'd10-what-now',
    [
      'stalin-5-july',
      'stalin-1-october',
      'mao-2-october',
      'letter-4676',
      'roshchin-7-october',
      'stalin-and-zhou-11-october',
    ],
  ],
  ['d1-drivers', null],
])('at %s the decider has in hand what came before, and nothing later', (id, expected) => {
  const at = course.points.find(({ point }) => point.id === id);
  if (at === undefined) throw new Error(`There is no ${id}.`);
  expect(inHandAt(index, course, at)?.deliveries.map(({ message }) => message) ?? null).toEqual(expected);
});

it('at no decision point does a seat have what the record delivers later', () => {
  for (const at of course.points) {
    const steps = (inHandAt(index, course, at)?.deliveries ?? []).map(
      ({ message }) => course.stepOf.get(message) ?? 99,
    );
    expect(Math.max(0, ...steps)).toBeLessThanOrEqual(at.after);
  }
});
