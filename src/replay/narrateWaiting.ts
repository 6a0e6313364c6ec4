import { describeMoment } from './describeMoment.ts';
import { answerInWords, narrateAnswer } from './narrateChange.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import { entryOf, stepNamed, type TraceEntry, type TraceSection } from './traceWords.ts';
import type { ClosedExit, Condition, OpenExit, Waiting } from './waitingFor.ts';

/** Why an answer has not given way yet, in words. To a seat nothing of what it does not have is named. */
export function narrateWaiting(index: ScenarioIndex, replay: Replay, waiting: Waiting): TraceSection {
  const { open, closed } = waiting;
  const entries =
    replay.schedule.kind === 'seat'
      ? seatEntries(index, waiting)
      : [
          ...open.map((exit) => openEntry(index, replay, waiting, exit)),
          ...closed.map((exit) => closedEntry(index, replay, waiting, exit)),
        ];
  const none =
    replay.schedule.kind === 'seat'
      ? 'What will move it is not in these hands.'
      : 'No transition leads out of this answer: nothing in this dossier moves it.';
  return {
    heading: 'Why not yet?',
    entries: entries.length === 0 ? [entryOf({ sentences: [none] })] : entries,
  };
}

function openEntry(
  index: ScenarioIndex,
  replay: Replay,
  { question }: Waiting,
  { to, step, after, waitsFor }: OpenExit,
): TraceEntry {
  const answer = answerInWords(index, question, to);
  const sentences =
    waitsFor.kind === 'answers'
      ? [`To ${answer}: waits for other answers.`, ...conditionsInWords(index, waitsFor.conditions)]
      : [`To ${answer}: still waits for this message${dated(index, waitsFor)}.`];
  if (after !== null) sentences.push(`Before that, step ${after} moves this answer.`);
  return entryOf({ step: stepNamed(index, replay, step), sentences, ahead: true });
}

function dated(index: ScenarioIndex, { known }: Extract<OpenExit['waitsFor'], { kind: 'message' }>): string {
  return known === null ? '' : `, ${describeMoment(known.moment, index.clocks)}`;
}

function closedEntry(
  index: ScenarioIndex,
  replay: Replay,
  { n, question }: Waiting,
  { to, because }: ClosedExit,
): TraceEntry {
  const lead = `To ${answerInWords(index, question, to)}: can no longer come.`;
  const named = 'step' in because ? stepNamed(index, replay, because.step) : null;
  const ahead = named !== null && named.n > n;
  return entryOf({ step: named, sentences: [lead, ...reason(index, because)], ahead });
}

function reason(index: ScenarioIndex, because: ClosedExit['because']): readonly string[] {
  switch (because.kind) {
    case 'past':
      return ['This message has come already, when it could not move this answer.'];
    case 'overtaken':
      return [
        because.left === null
          ? 'When this message comes, another transition goes before it.'
          : `This message is still to come, but step ${because.left} moves the answer away before.`,
      ];
    case 'absent':
      return ['Its message does not come in this schedule.'];
    case 'unmet':
      return [
        'What it hangs on does not come true while this answer holds:',
        ...conditionsInWords(index, because.conditions),
      ];
  }
}

function conditionsInWords(index: ScenarioIndex, conditions: readonly Condition[]): readonly string[] {
  return conditions.map(
    ({ question, answer, holds }) =>
      `${narrateAnswer(index, question, answer)} ${holds ? 'This holds.' : 'This does not hold yet.'}`,
  );
}

/** A seat is told how many ways out wait, and what has come to it already; what is to come is not its to know. */
function seatEntries(index: ScenarioIndex, { question, open, closed }: Waiting): readonly TraceEntry[] {
  const past = closed.flatMap(({ to, because }) => (because.kind === 'past' ? [{ to, because }] : []));
  const absent = closed.filter(({ because }) => because.kind === 'absent').length;
  const waiting = open.length + closed.length - past.length - absent;
  return [
    ...(waiting === 0 ? [] : [`${ways(waiting)} for what is not in these hands yet.`]),
    ...(absent === 0 ? [] : [`${ways(absent)} for a message that never comes into these hands.`]),
  ]
    .map((sentence) => entryOf({ sentences: [sentence] }))
    .concat(
      past.map(({ to, because }) =>
        entryOf({
          sentences: [
            `To ${answerInWords(index, question, to)}: can no longer come.`,
            `Its message came at step ${because.step}, when it could not move this answer.`,
          ],
        }),
      ),
    );
}

function ways(count: number): string {
  return count === 1 ? 'One way out of this answer waits' : `${count} ways out of this answer wait`;
}
