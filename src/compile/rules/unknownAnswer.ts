import type { Region } from '../chart/regions.ts';
import { answersOf } from '../files/chartFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings, Located } from '../findings.ts';
import { nearestName } from '../names/nearestName.ts';
import { listNames } from '../names/quote.ts';
import { UNREAD_LIST } from '../shapes/shape.ts';
import type { Rule } from './rule.ts';

export const unknownAnswer: Rule = {
  name: 'unknown-answer',
  sentence: 'An answer that is named is one of the answers of its question.',
};

/** Looks up every answer that is named: initial, unheard, from, to and in conditions. */
export function checkAnswerNames(
  draft: Draft,
  regions: ReadonlyMap<string, Region>,
  findings: Findings,
): void {
  for (const question of draft.chart.questions) {
    const region = regions.get(question.id.value);
    for (const answer of [question.initial, question.unheard]) look(region, answer, findings);
  }
  for (const { question, from, to, when } of draft.chart.transitions) {
    for (const answer of [...from, to]) look(regions.get(question.value), answer, findings);
    for (const holding of when) look(regions.get(holding.question.value), holding.answer, findings);
  }
}

function look(region: Region | undefined, answer: Located<string> | null, findings: Findings): void {
  if (region === undefined || answer === null || answer.value === '' || region.answers.has(answer.value))
    return;
  // Where answers could not be read, this may be one of them.
  const { answers } = region.question;
  if (answers === UNREAD_LIST || answersOf(answers).some((one) => one.answer.id.value === '')) return;
  const known = [...region.answers.keys()];
  const nearest = nearestName(answer.value, known, findings);
  const hint = nearest === null ? `it has ${listNames(known.slice(0, 20))}.` : `did you mean \`${nearest}\`?`;
  const said = `The question \`${region.question.id.value}\` has no answer \`${answer.value}\`; ${hint}`;
  findings.add(unknownAnswer, answer.at, said, answer.value);
}
