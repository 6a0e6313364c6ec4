import { expect, test } from 'vitest';
import { chartSituation, chartSituations, legKey } from '../../../src/views/chart/chartSituation.ts';
import { describeChart } from '../../../src/views/chart/describeChart.ts';
import { id, replay, scenario } from '../fixture.ts';

const regions = describeChart(scenario);
const at = (n: number, coming: 'quiet' | 'absent' = 'quiet') => {
  const region = chartSituation(regions, replay, n, coming).get(id('marches'));
  if (region === undefined) throw new Error('The question is not in the chart.');
  return region;
};
const answers = (n: number, coming?: 'quiet' | 'absent') => Object.fromEntries(at(n, coming).answers);

test('before the first message one answer holds and all else is quiet', () => {
  expect(answers(0)).toEqual({ ready: 'holds', spring: 'quiet', never: 'quiet' });
  expect([...at(0).transitions.values()].map(({ state }) => state)).toEqual(['quiet', 'quiet']);
});

test('a step lights what it brought, and marks what it left and its way', () => {
  expect(answers(1)).toEqual({ ready: 'left', spring: 'moved', never: 'quiet' });
  expect(at(1).transitions.get('duke-answers:marches:spring')).toEqual({ state: 'now', n: 1 });
  expect(at(1).leaving.get(legKey('duke-answers:marches:spring', id('ready')))).toBe('now');
});

test('what was walked over stays traced', () => {
  expect(answers(2)).toEqual({ ready: 'past', spring: 'holds', never: 'quiet' });
  expect(answers(3)).toEqual({ ready: 'past', spring: 'left', never: 'moved' });
  expect(at(3).transitions.get('duke-answers:marches:spring')?.state).toBe('past');
});

test('where it must be absent, nothing that is yet to come is there', () => {
  expect(answers(1, 'absent')).toEqual({ ready: 'left', spring: 'moved', never: 'absent' });
  expect(at(1, 'absent').transitions.get('count-accepts:marches:never')?.state).toBe('absent');
  expect(at(1, 'absent').leaving.get(legKey('count-accepts:marches:never', id('spring')))).toBe('absent');
});

test('a consequence is a step’s doing too', () => {
  const bridge = chartSituation(regions, replay, 3, 'quiet').get(id('bridge'));
  expect(bridge?.moved).toBe(true);
  expect(bridge?.transitions.get('auto:bridge:stopped')).toEqual({ state: 'now', n: 3 });
});

test('a question whose part is the same at two steps has the same object there', () => {
  const at = chartSituations(regions, replay, 'quiet');
  const parts = replay.situations.map(({ n }) => at(n).get(id('bridge')));
  expect(parts[1]).toBe(parts[0]);
  expect(parts[2]).toBe(parts[0]);
  expect(parts[3]).not.toBe(parts[0]);
  expect(at(1).get(id('marches'))).not.toBe(at(0).get(id('marches')));
  for (const { n } of replay.situations) expect(at(n)).toEqual(chartSituation(regions, replay, n, 'quiet'));
});
