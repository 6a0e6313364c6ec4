import { expect, it } from 'vitest';
import { closestGroup } from '../../src/cli/closestGroup.ts';

const points = [0, 100, 130, 160, 400, 420].map((x) => ({ x, y: 0 }));

it('is the largest in which each is near another', () => {
  expect(closestGroup(points, (point) => point, 40).map(({ x }) => x)).toEqual([100, 130, 160]);
});

it('is empty where no three lie together', () => {
  expect(closestGroup(points, (point) => point, 25)).toEqual([]);
});
