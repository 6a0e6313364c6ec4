import type { AnswerId, QuestionId } from '../format/ids.ts';
import { lookUp } from './lookUp.ts';
import type { Change } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** A change of answer in words: "Will China send troops? From “Ready” to “Better to wait”." */
export function narrateChange(index: ScenarioIndex, { question, from, to }: Change): string {
  const title = titleOf(index, question);
  return `${title} From ${answerInWords(index, question, from)} to ${answerInWords(index, question, to)}.`;
}

/** What holds, in words: "Will China send troops? “Ready”." */
export function narrateAnswer(index: ScenarioIndex, question: QuestionId, answer: AnswerId): string {
  return `${titleOf(index, question)} ${answerInWords(index, question, answer)}.`;
}

/** An answer's title in quotation marks, with the mark that must be said whenever it is shown. */
export function answerInWords(index: ScenarioIndex, question: QuestionId, answer: AnswerId): string {
  const { title, mark } = lookUp(lookUp(index.answers, question), answer);
  const quoted = `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return mark === null ? quoted : `${quoted} (${mark.text})`;
}

/** A question's title, with an end of its own. */
export function titleOf(index: ScenarioIndex, question: QuestionId): string {
  const { title } = lookUp(index.questions, question);
  return /[.?!…]$/.test(title) ? title : `${title}:`;
}
