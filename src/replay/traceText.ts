import type { Transition } from '../format/chart.ts';
import type { AnswerId, PassageId, QuestionId } from '../format/ids.ts';
import { describePeriod } from './describeDate.ts';
import { describeMoment } from './describeMoment.ts';
import { lookUp } from './lookUp.ts';
import { answerInWords, narrateAnswer } from './narrateChange.ts';
import { narrateStep } from './narrateStep.ts';
import type { Change, Held, Replay, Situation, Step } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/**
 * A replay as plain text that a historian can read: every step with its document, what it changed, why, and the exact
 * words. One value a line, LF at each line's end; the same replay always gives the same bytes.
 */
export function traceText(index: ScenarioIndex, replay: Replay): string {
  const { title, period } = index.scenario;
  const blocks = [
    [title, describePeriod(period), `${replay.schedule.title}, ${counted(replay.steps.length)}`],
    ...replay.situations.slice(0, 1).map((opening) => openingLines(index, replay, opening)),
    ...replay.steps.map((step) => stepLines(index, replay, step)),
    ...replay.situations.slice(-1).map((end) => endLines(index, end)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n\n')}\n`;
}

function counted(steps: number): string {
  return steps === 1 ? '1 step' : `${steps} steps`;
}

function openingLines(index: ScenarioIndex, replay: Replay, { answers }: Situation): string[] {
  const { heading } = narrateStep(index, replay, 0);
  return [
    heading,
    ...[...answers].flatMap(([question, held]) => ['', ...openingAnswer(index, question, held)]),
  ];
}

function openingAnswer(index: ScenarioIndex, id: QuestionId, { answer, transition }: Held): string[] {
  const { title, initial, initialWhy, initialPassages } = lookUp(index.questions, id);
  const head = [indent(1, title), indent(2, `Holds: ${answerInWords(index, id, answer)}`)];
  if (transition !== null) return [...head, ...proof(index, transition)];
  if (answer !== initial) return head;
  const words = initialPassages.flatMap((passage) => quoted(index, passage));
  const said = words.length === 0 ? [] : [indent(2, 'Said later, looking back:'), ...words];
  return [...head, indent(2, `Why: ${initialWhy}`), ...said];
}

function stepLines(index: ScenarioIndex, replay: Replay, step: Step): string[] {
  const narration = narrateStep(index, replay, step.n);
  const { place, heading, parties, hands, date, note, whatIf, nothingMoved } = narration;
  const { id, title, badges, reference } = lookUp(index.documents, step.document);
  const { written } = lookUp(index.messages, step.message);
  const about = [
    `${parties}. Written: ${hands === '' ? date : describeMoment(written, index.clocks)}.`,
    ...(whatIf === '' ? [] : [`What if: ${whatIf}`]),
    ...(hands === '' ? [] : [`${hands}: ${date}.`]),
    ...(note === '' ? [] : [note]),
    `${id}: ${title}`,
    ...reference.split('\n').filter((line) => line !== ''),
    ...badges.map(({ text }) => `To be borne in mind: ${text}`),
  ];
  return [
    `${place}. ${heading}`,
    ...about.map((line) => indent(1, line)),
    ...(nothingMoved === null ? [] : ['', indent(1, nothingMoved)]),
    ...step.changes.flatMap((change) => ['', ...changeLines(index, change)]),
  ];
}

function changeLines(index: ScenarioIndex, { question, from, to, transition }: Change): string[] {
  return [
    indent(1, lookUp(index.questions, question).title),
    indent(2, `From: ${answerInWords(index, question, from)}`),
    indent(2, `To: ${answerInWords(index, question, to)}`),
    ...proof(index, transition),
  ];
}

/** Why a transition was taken, and the words that say so. */
function proof(index: ScenarioIndex, transition: string): string[] {
  const { why, cause, passages } = lookUp(index.transitions, transition);
  return [
    indent(2, `Why: ${why}`),
    ...conditions(index, cause).map((line) => indent(2, `Follows from: ${line}`)),
    ...passages.flatMap((passage) => quoted(index, passage)),
  ];
}

function conditions(index: ScenarioIndex, cause: Transition['cause']): string[] {
  if (cause.kind === 'message') return [];
  return cause.when.map(({ question, answer }) => narrateAnswer(index, question, answer));
}

function endLines(index: ScenarioIndex, { answers }: Situation): string[] {
  const line = (question: QuestionId, answer: AnswerId, since: number) => [
    '',
    indent(1, lookUp(index.questions, question).title),
    indent(
      2,
      `${answerInWords(index, question, answer)}, ${since === 0 ? 'from the opening on' : `since step ${since}`}`,
    ),
  ];
  return [
    'After the last message',
    ...[...answers].flatMap(([id, { answer, since }]) => line(id, answer, since)),
  ];
}

/** A passage to the letter, after its document's id; where it runs over several lines they stand under each other. */
function quoted(index: ScenarioIndex, id: PassageId): string[] {
  const { document, exact } = lookUp(index.passages, id);
  const [first = '', ...more] = exact.split('\n');
  return [indent(2, `[${document}] ${first}`), ...more.map((line) => indent(3, line))];
}

function indent(depth: number, line: string): string {
  return line === '' ? '' : '  '.repeat(depth) + line;
}
