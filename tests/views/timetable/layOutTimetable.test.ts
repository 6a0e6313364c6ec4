import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/format/moment.ts';
import { layOutTimetable } from '../../../src/views/timetable/layOutTimetable.ts';
import type { Station, TimetableLayout } from '../../../src/views/timetable/timetableLayout.ts';
import { exchange, LANES } from './exchange.ts';
import { day, hour, timetabled, type WaySketch } from './timetabled.ts';

const REM = { rem: 16 };

function stationsOf(layout: TimetableLayout, n: number): readonly Station[] {
  return layout.lines[n - 1]?.stations ?? [];
}

/** Two digits, and dates within two months of 1950. */
const two = (n: number) => String(n).padStart(2, '0');
const dates = fc
  .tuple(fc.constantFrom(1, 2, 11), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `1950-${two(month)}-${two(date)}`);
const moments: fc.Arbitrary<Moment> = fc.oneof(
  dates.map(day),
  fc
    .tuple(dates, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([date, h, m]) => hour(date, `${two(h)}:${two(m)}`)),
  fc.tuple(dates, fc.constantFrom('/..', '')).map(([date, end]) => ({
    kind: 'day' as const,
    date: `${date}${end}`,
    earliest: day(date).earliest,
    latest: day('1950-12-31').latest,
  })),
);
const ways: fc.Arbitrary<WaySketch> = fc.record({
  written: moments,
  way: fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'not-a-lane'),
      fc.constant('passed'),
      fc.option(moments, { nil: null }),
    ),
    { maxLength: 5 },
  ),
  read: moments,
});
const pictures = fc.record({
  ways: fc.array(ways, { maxLength: 12 }),
  lanes: fc.constantFrom(['a', 'b', 'c'], ['a'], []),
  whose: fc.constantFrom('record' as const, 'reader' as const),
  width: fc.constantFrom(1, 120, 390, 1366, 3840),
  height: fc.constantFrom(1, 90, 172, 600),
  rem: fc.constantFrom(10, 16, 35),
});

function everyNumber(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(everyNumber);
}

describe('the timetable as geometry', () => {
  it('has a line for every step, only finite numbers, and nothing outside the frame', () => {
    fc.assert(
      fc.property(pictures, ({ ways, lanes, whose, width, height, rem }) => {
        const { index, replay } = timetabled(lanes, ways, whose);
        const layout = layOutTimetable(index, replay, width, height, { rem });
        expect(layout.lines.map(({ n }) => n)).toEqual(replay.steps.map(({ n }) => n));
        expect(everyNumber(layout).filter((n) => !Number.isFinite(n))).toEqual([]);
        const within = (x: number, most: number) => x >= 0 && x <= most + 1e-6;
        const xs = layout.lines.flatMap(({ upright, stations, pieces }) => [
          upright.x,
          ...stations.flatMap((s) => (s.kind === 'soft' ? [s.x, s.from, s.to] : [s.x])),
          ...pieces.flatMap(({ x0, x1 }) => [x0, x1]),
        ]);
        expect(xs.filter((x) => !within(x, width))).toEqual([]);
        const ys = [
          ...layout.lanes.map(({ y }) => y),
          ...layout.lines.flatMap(({ stations }) => stations.map(({ y }) => y)),
        ];
        expect(ys.filter((y) => !within(y, height))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('never goes back in x as time goes on', () => {
    fc.assert(
      fc.property(pictures, fc.array(fc.integer({ min: -2e7, max: 0 })), (picture, minutes) => {
        const { index, replay } = timetabled(picture.lanes, picture.ways);
        const { axis } = layOutTimetable(index, replay, picture.width, picture.height, { rem: picture.rem });
        const xs = minutes.toSorted((a, b) => a - b).map(axis.x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('leads from left to right wherever the moments of a way are in their order', () => {
    fc.assert(
      fc.property(
        fc.array(moments, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(390, 1366),
        (unordered, width) => {
          const ordered = unordered.toSorted((a, b) => a.earliest - b.earliest || a.latest - b.latest);
          const first = ordered[0] ?? day('1950-01-01');
          const way = ordered.map((moment, i) => [['a', 'b', 'c'][i % 3] ?? 'a', 'passed', moment] as const);
          const { index, replay } = timetabled(['a', 'b', 'c'], [{ written: first, way }]);
          const xs = stationsOf(layOutTimetable(index, replay, width, 172, REM), 1).map(({ x }) => x);
          // An end earlier than a start before it is a contradiction of the print; such ways may lead back.
          fc.pre(ordered.every((later, i) => ordered.slice(0, i).every((m) => m.earliest <= later.latest)));
          for (const [i, x] of xs.entries()) expect(x).toBeGreaterThanOrEqual((xs[i - 1] ?? x) - 1e-6);
        },
      ),
    );
  });

  it('draws a point for a printed hour, and for nothing else', () => {
    fc.assert(
      fc.property(pictures, ({ ways, whose }) => {
        const { index, replay } = timetabled(['a', 'b', 'c'], ways, whose);
        const stations = layOutTimetable(index, replay, 1366, 172, REM).lines.flatMap(
          (line) => line.stations,
        );
        for (const { kind, moment } of stations) expect(kind === 'point').toBe(moment?.kind === 'hour');
      }),
      { numRuns: 60 },
    );
  });

  it('is the same picture for the same arguments', () => {
    const picture = () => JSON.stringify(layOutTimetable(exchange.index, exchange.replay, 1366, 172, REM));
    expect(picture()).toBe(picture());
  });

  it('shows a day without an hour as that day, although the way says it was before three', () => {
    const layout = layOutTimetable(exchange.index, exchange.replay, 1366, 172, REM);
    const [written, passedOn] = stationsOf(layout, 2);
    const dayLength = layout.axis.pixelsPerDay;
    if (written?.kind !== 'soft') throw new Error('The day is drawn as a stretch.');
    expect(written.to - written.from).toBeCloseTo(dayLength, 0);
    expect(written.x).toBeLessThan(passedOn?.x ?? 0);
  });

  it('ends without a point, and short of the lane, where no time of arrival is known', () => {
    const layout = layOutTimetable(exchange.index, exchange.replay, 1366, 172, REM);
    const stations = stationsOf(layout, 3);
    const end = stations.at(-1);
    const [coast, capital] = layout.lanes;
    expect(end?.kind).toBe('open');
    expect(end?.y).toBeGreaterThan(coast?.y ?? 0);
    expect(end?.y).toBeLessThan(capital?.y ?? 0);
    expect(layout.lines[2]?.pieces.at(-1)?.end).toBe('open');
  });

  it('draws "on the third or later" at its beginning, and says that it may be later', () => {
    const layout = layOutTimetable(exchange.index, exchange.replay, 1366, 172, REM);
    const end = stationsOf(layout, 4).at(-1);
    if (end?.kind !== 'soft') throw new Error('It is drawn as a stretch.');
    expect(end.unbounded).toBe('after');
    expect(end.to - end.from).toBeLessThan(1.1 * layout.axis.pixelsPerDay);
  });

  it('keeps steps of one day apart, in their order, and inside that day', () => {
    const written = day('1950-10-02');
    const same = Array.from({ length: 4 }, () => ({ written, way: [['a', 'written', written]] as const }));
    const { index, replay } = timetabled(['a'], same);
    const { lines, axis } = layOutTimetable(index, replay, 1366, 172, REM);
    const xs = lines.map(({ upright }) => upright.x);
    expect(xs).toEqual([...new Set(xs)].toSorted((a, b) => a - b));
    expect(Math.min(...xs)).toBeGreaterThan(axis.x(written.earliest));
    expect(Math.max(...xs)).toBeLessThan(axis.x(written.latest));
  });

  it('fans out lines that would lie on one another', () => {
    const at = hour('1950-10-02', '10:00');
    const later = hour('1950-10-02', '18:00');
    const way = [
      ['a', 'sent', at],
      ['b', 'received', later],
    ] as const;
    const { index, replay } = timetabled(
      ['a', 'b'],
      Array.from({ length: 150 }, () => ({ written: at, way })),
    );
    const xs = layOutTimetable(index, replay, 1366, 172, REM).lines.map(
      ({ stations }) => stations[0]?.x ?? 0,
    );
    expect(new Set(xs).size).toBe(150);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(16.01);
  });

  it('puts the upright on the beginning of the way in the record, and on the delivery for a seat', () => {
    const sent = hour('1950-10-01', '09:00');
    const read = hour('1950-10-02', '15:00');
    const way = [
      ['a', 'sent', sent],
      ['b', 'received', read],
    ] as const;
    const place = (whose: 'record' | 'reader') => {
      const { index, replay } = timetabled(['a', 'b'], [{ written: day('1950-10-01'), way, read }], whose);
      const [line] = layOutTimetable(index, replay, 1366, 172, REM).lines;
      return [line?.upright, line?.stations.map(({ x }) => x)] as const;
    };
    const [record, [start] = []] = place('record');
    expect(record).toEqual({ kind: 'hour', x: start });
    const [seat, [, end] = []] = place('reader');
    expect(seat).toEqual({ kind: 'hour', x: end });
  });

  it('gives a seat only what came into its hands', () => {
    const written = day('1950-10-01');
    const sketches = [
      { written, way: [] },
      { written, way: [], read: day('1950-10-05') },
    ];
    const { index, replay } = timetabled(LANES, sketches, 'reader');
    expect(layOutTimetable(index, replay, 1366, 172, REM).lines.map(({ message }) => message)).toEqual([
      'm2',
    ]);
  });

  it('has lanes and no days for an empty schedule', () => {
    const { index, replay } = timetabled(LANES, []);
    const layout = layOutTimetable(index, replay, 1366, 172, REM);
    expect(layout.lanes.map(({ title }) => title)).toEqual(['COAST', 'CAPITAL', 'PORT']);
    expect(layout.ticks).toEqual([]);
    expect(layout.lines).toEqual([]);
  });
});
