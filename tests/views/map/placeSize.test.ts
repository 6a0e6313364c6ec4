import { expect, it } from 'vitest';
import type { DrawnPlace } from '../../../src/format/drawnMap.ts';
import { placeSize } from '../../../src/views/map/placeSize.ts';
import { koreaScenario } from '../koreaScenario.ts';

const [somewhere] = koreaScenario().places;
if (somewhere === undefined) throw new Error('The scenario has no place.');
const drawn = (kind: DrawnPlace['kind'], reach: number): DrawnPlace => ({
  place: somewhere.id,
  kind,
  x: 0,
  y: 0,
  reach,
  path: '',
});

it('is the same on the screen for every point, however large the frame is drawn', () => {
  expect(placeSize(drawn('point', 0), 1)).toBeGreaterThan(5);
  expect(placeSize(drawn('point', 0), 2)).toBe(2 * placeSize(drawn('point', 0), 1));
});

it('is what a zone reaches, but never so little that it would look like a point', () => {
  expect(placeSize(drawn('zone', 60), 1)).toBe(60);
  expect(placeSize(drawn('zone', 3), 2)).toBeGreaterThan(1.5 * placeSize(drawn('point', 0), 2));
});
