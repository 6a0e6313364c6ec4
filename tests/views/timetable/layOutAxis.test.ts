import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutAxis } from '../../../src/views/timetable/layOutAxis.ts';
import { layOutTicks } from '../../../src/views/timetable/layOutTicks.ts';

/** Days since 1970-01-01. */
const dayNumber = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000;
const october = Array.from({ length: 14 }, (_, i) => dayNumber('1950-09-30') + i);
const july = [dayNumber('1950-07-05'), dayNumber('1950-07-06')];

const labelsOf = (days: readonly number[], right: number, offset = 180) =>
  layOutTicks(layOutAxis(days, offset, 100, right, 60), offset, 7, right + 10).flatMap(({ label }) =>
    label === null ? [] : [label.text],
  );

describe('the axis', () => {
  it('cuts out a long silence and says how long it was', () => {
    const axis = layOutAxis([...october, ...july], 180, 100, 1300, 90);
    expect(axis.breaks.map(({ sentence }) => sentence)).toEqual(['12 weeks without a document']);
    expect(axis.segments.map(({ firstDay, lastDay }) => lastDay - firstDay + 1)).toEqual([2, 14]);
    expect(axis.segments[0]?.x0).toBe(100);
    expect(axis.segments[1]?.x1).toBeCloseTo(1300);
  });

  it('keeps a silence of a few days: silence is space', () => {
    const days = [dayNumber('1950-10-01'), dayNumber('1950-10-05'), dayNumber('1950-10-06')];
    expect(layOutAxis(days, 0, 0, 600, 60).breaks).toEqual([]);
  });

  it('keeps long silences that are nothing unusual in a long exchange', () => {
    const weekly = Array.from({ length: 60 }, (_, i) => dayNumber('1950-01-01') + 7 * i);
    expect(layOutAxis(weekly, 0, 0, 1200, 60).breaks).toEqual([]);
  });

  it('draws the same time as long before and after a cut, so that slopes compare', () => {
    const axis = layOutAxis([...july, ...october], 180, 100, 1300, 90);
    const lengths = axis.segments.map(
      ({ firstDay, lastDay, x0, x1 }) => (x1 - x0) / (lastDay - firstDay + 1),
    );
    expect(lengths[0]).toBeCloseTo(lengths[1] ?? 0);
  });

  it('begins its days at midnight of the axis clock', () => {
    const axis = layOutAxis(october, 180, 100, 1300, 90);
    expect(axis.x(dayNumber('1950-09-30') * 1440 - 180)).toBeCloseTo(100);
    expect(axis.x(dayNumber('1950-10-14') * 1440 - 180)).toBeCloseTo(1300);
  });
});

describe('the names of the days', () => {
  it('say the month at the start of a stretch and of a month', () => {
    expect(labelsOf([...july, ...october], 1400)).toEqual(
      '5 Jul,6,30 Sep,1 Oct,2,3,4,5,6,7,8,9,10,11,12,13'.split(','),
    );
  });

  it('give way to a long one before rather than be left out', () => {
    expect(labelsOf([...july, ...october], 832)).toEqual(
      '5 Jul,6,30 Sep,1 Oct,2,3,4,5,6,7,8,9,10,11,12,13'.split(','),
    );
  });

  it('say the year where there is more than one', () => {
    const newYear = [dayNumber('1950-12-31'), dayNumber('1951-01-01')];
    expect(labelsOf(newYear, 600)).toEqual(['31 Dec 1950', '1 Jan 1951']);
  });

  it('give way to every second or fifth day, to months and to years where there is no room', () => {
    const daysFrom = (count: number) => Array.from({ length: count }, (_, i) => dayNumber('1950-03-01') + i);
    expect(labelsOf(daysFrom(20), 350).slice(0, 3)).toEqual(['1 Mar', '5', '7']);
    expect(labelsOf(daysFrom(150), 900)).toContain('1 Apr');
    expect(labelsOf(daysFrom(700), 700)).toContain('Apr');
    expect(labelsOf(daysFrom(9000), 700)).toContain('1960');
  });

  it('never run into one another, nor out of the frame', () => {
    const days = fc.array(fc.integer({ min: -9000, max: 9000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 150, max: 3840 }),
        fc.integer({ min: -720, max: 840 }),
        (some, right, offset) => {
          const ticks = layOutTicks(layOutAxis(some, offset, 100, right, 60), offset, 7, right + 20);
          let free = 90;
          for (const { label } of ticks) {
            if (label === null) continue;
            const half = (label.text.length * 7) / 2;
            expect(label.x - half).toBeGreaterThanOrEqual(free);
            free = label.x + half;
          }
          expect(free).toBeLessThanOrEqual(right + 20);
        },
      ),
    );
  });
});
