import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimetable } from '../../../src/views/timetable/layOutTimetable.ts';
import { nearestStep } from '../../../src/views/timetable/nearestStep.ts';
import { placeLabels } from '../../../src/views/timetable/placeLabels.ts';
import { exchange } from './exchange.ts';

const layout = layOutTimetable(exchange.index, exchange.replay, 1366, 172, { rem: 16 });
const LETTER = 0.36 * 16;

describe('labels', () => {
  it('stay inside the frame, right of the names of the lanes', () => {
    const wishes = fc.record({
      x: fc.integer({ min: 0, max: 1366 }),
      y: fc.integer({ min: 0, max: 172 }),
      text: fc.string({ minLength: 1, maxLength: 60 }),
      side: fc.constantFrom('left' as const, 'right' as const),
      need: fc.constant('must' as const),
    });
    fc.assert(
      fc.property(wishes, (wish) => {
        const [label] = placeLabels(layout, 2, [wish]);
        if (label === undefined) throw new Error('A label that must be there is there.');
        const left = label.anchor === 'start' ? label.x : label.x - wish.text.length * LETTER;
        expect(left).toBeGreaterThanOrEqual(layout.plot.left - 1e-6);
        expect(left + wish.text.length * LETTER).toBeLessThanOrEqual(1366 + 1e-6);
        expect(label.y).toBeGreaterThanOrEqual(0);
        expect(label.y).toBeLessThanOrEqual(172);
      }),
    );
  });

  it('do not cover one another', () => {
    const wish = { x: 700, y: 90, text: 'Received, 3 October', side: 'right', need: 'must' } as const;
    const [a, b] = placeLabels(layout, 0, [wish, wish]);
    expect([a?.x, a?.y]).not.toEqual([b?.x, b?.y]);
  });

  it('are left out where they may be and there is no room', () => {
    const text = 'x'.repeat(190);
    const must = { x: 700, y: 90, text, side: 'right', need: 'must' } as const;
    const crowd = [must, must, must, must, must, must];
    expect(placeLabels(layout, 2, [...crowd, { ...must, need: 'may' }])).toHaveLength(crowd.length);
  });
});

describe('the step that a press means', () => {
  it('is the line that passes nearest', () => {
    for (const { n, pieces } of layout.lines) {
      for (const { x0, y0, x1, y1 } of pieces.slice(0, 1)) {
        expect(nearestStep(layout, x0 * 0.55 + x1 * 0.45, y0 * 0.55 + y1 * 0.45, 4)).toBe(n);
      }
    }
  });

  it('is the step taken nearest to that time, below the lanes', () => {
    for (const { n, upright } of layout.lines) expect(nearestStep(layout, upright.x, 171, 4)).toBe(n);
  });

  it('is the opening, left of where time begins', () => {
    expect(nearestStep(layout, 5, 80, 4)).toBe(0);
  });

  it('is never one that is not there yet', () => {
    expect(nearestStep(layout, 1300, 80, 2)).toBe(2);
    expect(nearestStep(layout, 1300, 80, 0)).toBe(0);
  });
});
