import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapProjection, type Placed } from '../../src/cli/mapProjection.ts';
import { koreaScenario } from '../views/koreaScenario.ts';

const SIZE = { width: 600, height: 400, margin: 20 };
const [someplace] = koreaScenario().places;
if (someplace === undefined) throw new Error('The scenario has no place.');
const { id, name, printed, basis, note } = someplace;
const pointAt = (lat: number, lon: number): Placed => ({
  id,
  name,
  printed,
  basis,
  note,
  where: { kind: 'point', lat, lon },
});

function expectInside(places: readonly Placed[]) {
  const projection = mapProjection(places, SIZE);
  return places.map(({ where }) => {
    const [x = Number.NaN, y = Number.NaN] =
      (where.kind === 'point' ? projection([where.lon, where.lat]) : null) ?? [];
    expect(x).toBeGreaterThanOrEqual(SIZE.margin - 1);
    expect(x).toBeLessThanOrEqual(SIZE.width - SIZE.margin + 1);
    expect(y).toBeGreaterThanOrEqual(SIZE.margin - 1);
    expect(y).toBeLessThanOrEqual(SIZE.height - SIZE.margin + 1);
    return { x, y };
  });
}

it('has every place in its frame, wherever on earth they lie', () => {
  const anywhere = fc.record({
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 12 }), (spots) => {
      expectInside(spots.map(({ lat, lon }) => pointAt(lat, lon)));
    }),
  );
});

it('has north above and east to the right, on both halves of the globe', () => {
  for (const lat of [50, 5, -30]) {
    const [south, north, east] = expectInside([pointAt(lat - 5, 20), pointAt(lat + 5, 20), pointAt(lat, 30)]);
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(east?.x).toBeGreaterThan(south?.x ?? 1e9);
  }
});

it('does not go round the globe where places lie on both sides of the 180th meridian', () => {
  const [west, east] = expectInside([pointAt(50, 175), pointAt(50, -175), pointAt(55, 178)]);
  expect(west?.x).toBeLessThan(east?.x ?? 0);
});
