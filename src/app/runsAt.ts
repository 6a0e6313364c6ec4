import { besideRecord } from '../replay/besideRecord.ts';
import { besideWhatIf } from '../replay/whatIf/besideWhatIf.ts';
import type { WhatIfReplay } from '../replay/whatIf/replayWhatIf.ts';
import type { RunAt } from '../views/whatIf/runAt.ts';
import type { Room } from './openRoom.ts';

/**
 * The record, a what-if, and what it is compared with, each at the step that it has come to at one moment.
 * @param n the what-if's step in view
 * @param missed a step of the record, whose moment is looked at instead; null for none
 */
export function runsAt(
  record: Room,
  room: Room,
  other: Room | null,
  n: number,
  missed: number | null,
): readonly [RunAt, RunAt, ...RunAt[]] {
  const [at, step] = missed === null ? [room, n] : [record, missed];
  const runAt = (run: Room, title: string): RunAt => {
    const here = run === at ? step : stepBeside(run, at, step);
    const narration = run.narrations[here];
    const situation = run.replay.situations[here];
    if (narration === undefined || situation === undefined)
      throw new RangeError(`This replay has no step ${here}.`);
    return {
      title,
      place: `${narration.place}: ${narration.heading}`,
      index: run.index,
      replay: run.replay,
      n: here,
      situation,
    };
  };
  const others = other === null ? [] : [runAt(other, `Beside it: ${other.mark?.title ?? 'the record'}`)];
  return [
    runAt(record, 'The record'),
    runAt(room, room.mark?.title ?? 'What if: nothing is changed'),
    ...others,
  ];
}

/** The what-if that a room replays; null for the record's. */
export function whatIfIn({ index, replay }: Room): WhatIfReplay | null {
  const { schedule } = replay;
  return schedule.kind === 'what-if' ? { index, replay: { ...replay, schedule } } : null;
}

/** The steps of the record that a what-if does not have. */
export function momentsBeside(
  record: Room,
  room: Room,
): readonly { readonly n: number; readonly title: string }[] {
  return record.replay.steps
    .filter(({ message }) => !room.stepOf.has(message))
    .map(({ n }) => ({ n, title: record.narrations[n]?.heading ?? '' }));
}

/** The last step that one run has taken when another is at a step; the ends stand beside each other. */
function stepBeside(run: Room, at: Room, n: number): number {
  if (n === at.replay.steps.length) return run.replay.steps.length;
  const whatIf = whatIfIn(at);
  if (whatIf !== null && run.mark === null)
    return besideWhatIf(run.index.scenario, run.replay, whatIf, n).step?.n ?? 0;
  return besideRecord(run.index.scenario, run.replay, at.replay, n).step?.n ?? 0;
}
