import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LabelWish, placeMapLabels } from '../../../src/views/map/placeMapLabels.ts';

const FRAME = { width: 400, height: 300 };
const SIZE = 12;
const wish = (key: string, x: number, y: number, kind: LabelWish['kind'] = 'point'): LabelWish => ({
  key,
  kind,
  x,
  y,
  lines: [key],
  away: 4,
});

it('stands to the right of its place where there is room, and elsewhere where there is none', () => {
  const [free, edge] = placeMapLabels([wish('Free', 100, 100), wish('Edge', 396, 200)], SIZE, FRAME);
  expect(free).toMatchObject({ anchor: 'start' });
  expect(edge).toMatchObject({ anchor: 'end' });
});

it('stands on a zone, and never across a line', () => {
  const [zone, line] = placeMapLabels(
    [wish('A zone', 100, 100, 'zone'), wish('A line', 396, 200, 'line')],
    SIZE,
    FRAME,
  );
  expect(zone).toMatchObject({ anchor: 'middle', x: 100 });
  expect(Math.abs((line?.y ?? 200) - 200)).toBeGreaterThan(SIZE / 2);
});

it('leaves room for two that share a middle', () => {
  const lines = ['Where someone waits', 'and who'];
  const wishes = [
    { ...wish('Lane', 20, 150), lines },
    { ...wish('Zone', 20, 150, 'zone'), lines: ['A name as long', 'as this one is'] },
  ];
  expect(placeMapLabels(wishes, SIZE, FRAME).map(({ key }) => key)).toEqual(['Lane', 'Zone']);
});

it('gives way to those before it, and is left out where nothing is free', () => {
  const crowd = Array.from({ length: 20 }, (_, n) => wish(`Place number ${n}`, 200, 150));
  const placed = placeMapLabels(crowd, SIZE, FRAME);
  expect(placed[0]?.key).toBe('Place number 0');
  expect(placed.length).toBeLessThan(crowd.length);
});

it('lies over no other label and inside the frame, whatever the places', () => {
  const kinds = fc.constantFrom<LabelWish['kind'][]>('point', 'zone', 'line');
  const places = fc.array(
    fc.tuple(fc.nat(400), fc.nat(300), fc.string({ minLength: 1, maxLength: 20 }), kinds),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(places, (drawn) => {
      const wishes = drawn.map(([x, y, name, kind], n) => ({ ...wish(name, x, y, kind), key: `${n}` }));
      const boxes = placeMapLabels(wishes, SIZE, FRAME).map(({ x, y, anchor, lines }) => {
        const width = Math.max(...lines.map((line) => line.length)) * SIZE * 0.5;
        const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
        return { left, right: left + width, top: y - SIZE * 0.7, bottom: y + SIZE * 0.15 };
      });
      for (const [n, a] of boxes.entries()) {
        expect(a.left >= 0 && a.top >= 0 && a.right <= FRAME.width && a.bottom <= FRAME.height).toBe(true);
        for (const b of boxes.slice(n + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }),
  );
});
