import { describe, expect, it } from 'vitest';
import { drawMap } from '../../src/cli/drawMap.ts';
import { exampleScenario, koreaScenario } from '../views/koreaScenario.ts';

const map = drawMap(koreaScenario());
const placesIn = (frame: 'whole' | 'inset') =>
  new Map<string, string>(map?.[frame]?.places.map(({ place, kind }) => [place, kind]));

describe('the map of the Korea scenario', () => {
  it('has every place that the documents name and that lies somewhere, inside its frame', () => {
    const whole = placesIn('whole');
    for (const place of ['moscow', 'vacation-place', 'beijing', 'pyongyang', 'irkutsk', 'shanghai'])
      expect(whole.has(place), place).toBe(true);
    expect(whole.has('andong')).toBe(false);
    expect(whole.get('meeting-place')).toBe('zone');
    expect(whole.get('parallel-38')).toBe('line');
    for (const { place, x, y } of map?.whole.places ?? [])
      expect(x >= 0 && y >= 0 && x <= 960 && y <= 560, place).toBe(true);
  });

  it('draws the peninsula once more, larger', () => {
    const inset = placesIn('inset');
    for (const place of ['pyongyang', 'seoul', 'inchon', 'wonsan', 'parallel-38', 'mountains-north'])
      expect(inset.has(place), place).toBe(true);
    expect(inset.has('moscow')).toBe(false);
    expect(inset.has('manchuria')).toBe(false);
  });

  it('holds coasts as plain path data, small enough to travel', () => {
    for (const frame of [map?.whole, map?.inset]) {
      expect(frame?.land).toMatch(/^[MLZ\d.,-]+$/);
      expect(frame?.land.length).toBeLessThan(36_000);
    }
  });
});

it('there is no map of places that are nowhere', () => {
  expect(drawMap(exampleScenario())).toBeNull();
});
