import type { PassageId } from '../format/ids.ts';
import { describeMoment } from './describeMoment.ts';
import { lookUp } from './lookUp.ts';
import { answerInWords } from './narrateChange.ts';
import { narrateStep } from './narrateStep.ts';
import type { Change, Replay, Situation, Step } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/**
 * A replay as plain text that a historian can read: every step with its document, what it changed, the exact words
 * that changed it, and why. Lines end in LF; the same replay gives the same bytes.
 */
export function traceText(index: ScenarioIndex, replay: Replay): string {
  const { scenario } = index;
  const count = replay.steps.length;
  const blocks = [
    [scenario.title, `${replay.schedule.title}: ${count} ${count === 1 ? 'step' : 'steps'}.`],
    ...replay.situations.slice(0, 1).map((opening) => openingLines(index, replay, opening)),
    ...replay.steps.map((step) => stepLines(index, replay, step)),
    ...replay.situations.slice(-1).map((end) => endLines(index, end)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function openingLines(index: ScenarioIndex, replay: Replay, opening: Situation): string[] {
  const answers = [...opening.answers].flatMap(([id, { answer, transition }]) => {
    const { title, initial, initialWhy, initialPassages } = lookUp(index.questions, id);
    const head = ['', indent(1, title), indent(2, `Holds: ${answerInWords(index, id, answer)}`)];
    if (transition !== null) return [...head, indent(2, `Why: ${lookUp(index.transitions, transition).why}`)];
    if (answer !== initial) return head;
    return [
      ...head,
      indent(2, `Why: ${initialWhy}`),
      ...initialPassages.flatMap((passage) => quoted(index, passage)),
    ];
  });
  return [narrateStep(index, replay, 0).heading, ...answers];
}

function stepLines(index: ScenarioIndex, replay: Replay, step: Step): string[] {
  const words = narrateStep(index, replay, step.n);
  const document = lookUp(index.documents, step.document);
  const message = lookUp(index.messages, step.message);
  const written = describeMoment(message.written, index.clocks);
  return [
    `${words.place}. ${words.heading}`,
    indent(1, `${words.parties}.`),
    indent(1, `Written: ${written}.`),
    ...(words.hands === '' ? [] : [indent(1, `${words.hands}: ${words.date}.`)]),
    ...(step.delivery.note === null ? [] : [indent(1, `Note: ${step.delivery.note}`)]),
    indent(1, `In ${document.id}: ${document.title}`),
    ...document.badges.map(({ text }) => indent(1, `Beware: ${text}`)),
    indent(1, document.reference),
    ...(words.nothingMoved === null ? [] : ['', indent(1, words.nothingMoved)]),
    ...step.changes.flatMap((change) => ['', ...changeLines(index, change)]),
  ].filter((line) => line !== null);
}

function changeLines(index: ScenarioIndex, change: Change): string[] {
  const { question, from, to, why, passages, cause } = change;
  return [
    indent(1, lookUp(index.questions, question).title),
    indent(2, `From: ${answerInWords(index, question, from)}`),
    indent(2, `To:   ${answerInWords(index, question, to)}`),
    indent(2, `Why:  ${why}`),
    ...(cause === 'automatic'
      ? [indent(2, 'It follows from another answer, not from this message alone.')]
      : []),
    ...passages.flatMap((passage) => quoted(index, passage)),
  ];
}

function endLines(index: ScenarioIndex, end: Situation): string[] {
  const answers = [...end.answers].map(([id, { answer, since }]) => {
    const when = since === 0 ? 'from the opening on' : `since step ${since}`;
    return [
      indent(1, lookUp(index.questions, id).title),
      indent(2, `${answerInWords(index, id, answer)}, ${when}`),
    ];
  });
  return ['What holds at the end', ...answers.flatMap((lines) => ['', ...lines])];
}

/** A passage to the letter; the lines of one that runs over several stand under each other. */
function quoted(index: ScenarioIndex, id: PassageId): string[] {
  const { exact } = lookUp(index.passages, id);
  const [first = '', ...more] = exact.split('\n');
  const lines = [`[${id}] ${first}`, ...more];
  return lines.map((line, n) => indent(n === 0 ? 2 : 3, line));
}

function indent(depth: number, line: string): string {
  return line === '' ? '' : '  '.repeat(depth) + line;
}
