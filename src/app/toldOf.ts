import { lookUp } from '../replay/lookUp.ts';
import { assumptionsOf } from '../replay/whatIf/assumptionsOf.ts';
import { type Parting, partingOf } from '../replay/whatIf/partingOf.ts';
import { narrateUnmoved, unmovedAt } from '../replay/whatIf/unmovedAt.ts';
import type { ToldOfWhatIf } from '../views/whatIf/WhatIfView.tsx';
import type { Room } from './openRoom.ts';
import { whatIfIn } from './runsAt.ts';

/**
 * What is to be said of the what-if in a room, in sentences; null for the record's.
 * @param n its step in view
 */
export function toldOf(record: Room, room: Room, n: number): ToldOfWhatIf | null {
  const run = whatIfIn(room);
  if (run === null) return null;
  const { index, replay } = record;
  const parting = partingOf(index.scenario, replay, run);
  return {
    parting: [parting.sentence, firstDifference(record, room, parting), endsOf(record, parting)],
    unmoved: n === 0 ? [] : unmovedAt(replay, run.replay, n).map((one) => narrateUnmoved(index, one)),
    assumptions: assumptionsOf(index, run.replay.schedule.outcomes),
  };
}

function firstDifference(record: Room, room: Room, { answers }: Parting): string {
  if (answers === null) return 'No answer is ever another than the record’s at that moment.';
  const titles = answers.questions.map((id) => lookUp(record.index.questions, id).title).join(' ');
  const heading = room.narrations[answers.n]?.heading ?? '';
  return answers.n === 0
    ? `The answers differ from the opening on: ${titles}`
    : `The answers first differ at step ${answers.n} of the what-if, “${heading}”: ${titles}`;
}

function endsOf({ index }: Room, { ends }: Parting): string {
  if (ends.length === 0) return 'Every question ends on the record’s own answer.';
  const titles = ends.map(({ question }) => lookUp(index.questions, question).title).join(' ');
  return `${ends.length} of ${index.questions.size} questions end elsewhere: ${titles}`;
}
