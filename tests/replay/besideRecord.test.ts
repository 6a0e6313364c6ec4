import { expect, test } from 'vitest';
import { besideRecord } from '../../src/replay/besideRecord.ts';
import { nearestInSeat } from '../../src/replay/nearestInSeat.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { replaySeat } from '../../src/replay/replaySeat.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { compiledScenario } from './compiledScenario.ts';

const korea = compiledScenario('korea-1950');
const record = replaySchedule(korea, recordSchedule(korea));
const kim = (() => {
  const seat = korea.seats.find(({ id }) => id === 'kim');
  if (seat === undefined) throw new Error('No seat.');
  return replaySeat(korea, seat).replay;
})();

test('on 9 October Kim expects nine divisions after some time; the record stands elsewhere', () => {
  const { step, differing } = besideRecord(korea, record, kim, 4);
  expect(step?.message).toBe('kim-9-october');
  expect(differing).toContainEqual({
    question: 'beijing-sends',
    seat: 'told-nine-later',
    record: 'nine-not-in-haste',
  });
  expect(differing.map(({ question }) => question)).not.toContain('moscow-asks');
});

test('the record goes as far as what was certainly written by then', () => {
  // Told from 2 October on; the telegram dated 2 October, without an hour, may be later.
  expect(besideRecord(korea, record, kim, 1).step?.message).toBe('stalin-to-envoys-1-october');
  expect(besideRecord(korea, record, kim, 0).step).toBeNull();
  expect(besideRecord(korea, record, kim, 0).differing.map(({ question }) => question)).toEqual([
    'beijing-sends',
    'soviet-personnel',
  ]);
});

test('a reader who changes seats stays at the last message that the other has', () => {
  const mine = new Set(kim.steps.map(({ message }) => message));
  const has = (message: (typeof record.steps)[number]['message']) => mine.has(message);
  const at = (id: string) => record.steps.find(({ message }) => message === id)?.n ?? 0;
  expect(nearestInSeat(record.schedule, at('kim-9-october'), has)).toBe('kim-9-october');
  expect(nearestInSeat(record.schedule, at('roshchin-7-october'), has)).toBe('letter-4676');
  expect(nearestInSeat(record.schedule, at('stalin-1-october'), has)).toBeNull();
});
