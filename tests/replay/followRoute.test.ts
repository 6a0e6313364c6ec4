import { describe, expect, it } from 'vitest';
import type { HandlingTime, Waypoint } from '../../src/format/document.ts';
import type { LaneId } from '../../src/format/ids.ts';
import type { Moment } from '../../src/format/moment.ts';
import { describeInterval } from '../../src/replay/describeInterval.ts';
import { followRoute } from '../../src/replay/followRoute.ts';
import { day, hour } from './sketchScenario.ts';

const station = (what: string, moment: Moment | null): Waypoint => ({ lane: 'lane' as LaneId, what, moment });
const time = (what: string, moment: Moment): HandlingTime => ({
  what,
  printed: `${what}!`,
  moment,
  note: null,
});
const follow = (route: readonly Waypoint[], times: readonly HandlingTime[]) =>
  followRoute({ route }, times).map(({ what, printed, since }) =>
    [what, printed, since === null ? null : describeInterval(since)]
      .filter((part) => part !== null)
      .join(' | '),
  );

describe('followRoute', () => {
  it('gives a station the printed line with its hour, and puts other hours where they belong', () => {
    expect(
      follow(
        [
          station('sent', hour('1950-10-09', '07:05')),
          station('typed', hour('1950-10-09', '11:20')),
          station('read', null),
        ],
        [
          time('sent by wire', hour('1950-10-09', '07:05')),
          time('received', hour('1950-10-09', '09:38')),
          time('filed', hour('1950-10-11', '11:21')),
        ],
      ),
    ).toEqual([
      'sent | sent by wire!',
      'received | received! | 2 hours 33 minutes after “sent”',
      'typed | 1 hour 42 minutes after “received”',
      'filed | filed! | 2 days 1 minute after “typed”',
      'read',
    ]);
  });

  it('reckons only from printed hours, over stops that have none', () => {
    expect(
      follow(
        [
          station('written', day('1950-10-02')),
          station('handed', hour('1950-10-02', '03:00')),
          station('on the way', null),
          station('received', hour('1950-10-02', '03:30')),
        ],
        [],
      ),
    ).toEqual(['written', 'handed', 'on the way', 'received | 30 minutes after “handed”']);
  });

  it('keeps a time without an hour behind the line before it, or where its day belongs', () => {
    const noted = follow(
      [station('delivered', hour('1950-10-07', '22:15'))],
      [
        time('date', day('1950-10-08')),
        time('delivered', hour('1950-10-07', '22:15')),
        time('mark', day('1950-09-01')),
      ],
    );
    expect(noted).toEqual(['delivered | delivered!', 'mark | mark!', 'date | date!']);
  });

  it('says that a clock is assumed where either is, and that the print goes backwards where it does', () => {
    const clocks = (first: 'printed' | 'assumed', second: 'printed' | 'assumed') =>
      follow(
        [],
        [time('one', hour('1950-10-02', '03:00', first)), time('two', hour('1950-10-02', '03:00', second))],
      )[1];
    expect(clocks('printed', 'printed')).toBe('two | two! | in the same minute as “one”');
    expect(clocks('assumed', 'printed')).toContain('(clock assumed)');
    expect(clocks('printed', 'assumed')).toContain('(clock assumed)');
    const back = follow(
      [station('sent', hour('1950-10-02', '20:35')), station('arrived', hour('1950-10-02', '20:33'))],
      [],
    );
    expect(back[1]).toBe('arrived | 2 minutes before “sent”');
  });
});
