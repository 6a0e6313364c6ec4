import { expect, it } from 'vitest';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { worksheetPages } from '../../../src/views/paper/worksheetPages.ts';
import { koreaScenario } from '../koreaScenario.ts';

const scenario = koreaScenario();
const pages = worksheetPages(
  indexScenario(scenario),
  replaySchedule(scenario, recordSchedule(scenario)),
  false,
);

it.each([
  ['d10-what-now', 'roshchin-7-october', /^What Mao said to Roshchin/, /not show that he saw/],
  ['d5-answer-mao', 'chan-fu-2-october', /^Chan Fu/, /disputed/],
])('on %s nobody is said to have written what another signs', (point, message, title, how) => {
  const line = pages.find(({ id }) => id === point)?.inHand?.find((one) => one.message === message);
  expect(line?.title).toMatch(title);
  expect(line?.how).toMatch(how);
  expect(line?.how).not.toMatch(/wrote/);
});

it('a party knows a letter by the title that it can have had for it', () => {
  const letter = pages
    .find(({ id }) => id === 'd7-mao-night')
    ?.inHand?.find(({ message }) => message === 'letter-4676');
  expect(letter?.title).toBe('Stalin to Mao, passed to him on 6 October');
});
