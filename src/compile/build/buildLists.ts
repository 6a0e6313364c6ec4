import type { DecisionPoint, OutsideFact, Scenario } from '../../format/scenario.ts';
import type { Moments } from '../dates/resolveMoments.ts';
import type { WrittenDecision } from '../files/decisionsFile.ts';
import type { WrittenFact } from '../files/outsideFile.ts';
import { type NumberedPassages, sure } from './numberPassages.ts';

/** A moment where a class is asked. */
export function buildDecision(decision: WrittenDecision, numbered: NumberedPassages): DecisionPoint {
  return {
    id: decision.id.value,
    title: decision.title.value,
    before: decision.before?.value ?? null,
    decider: decision.decider.value,
    when: decision.when.value,
    known: decision.known.value,
    options: decision.options.map(({ key, text }) => ({ key: key.value, text: text.value })),
    took: decision.took.map(({ value }) => value),
    passages: decision.passages.map(numbered.idOf),
    recommended: decision.recommended,
    note: decision.note?.value ?? null,
  };
}

/** What an epilogue tells, by id: what happened next, then what is disputed; each in the order written. */
export function epilogueOf(outside: readonly OutsideFact[]): Scenario['epilogue'] {
  const about = (asked: OutsideFact['topic']) => outside.filter(({ topic }) => topic === asked);
  return [...about('after'), ...about('dispute')].map(({ id }) => id);
}

/** A fact from outside the dossier. */
export function buildOutsideFact(fact: WrittenFact, moments: Moments): OutsideFact {
  return {
    id: fact.id.value,
    topic: fact.topic.value,
    date: fact.date.value,
    printedDate: fact['printed-date'].value,
    fact: fact.fact.value,
    source: fact.source.value,
    certainty: fact.certainty.value,
    moment: fact.at === null ? null : sure(moments.get(fact.at)),
  };
}
