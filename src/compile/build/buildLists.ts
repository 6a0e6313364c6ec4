import type { Comparison, DecisionPoint, OutsideFact, Side } from '../../format/scenario.ts';
import type { Moments } from '../dates/resolveMoments.ts';
import type { WrittenComparison, WrittenSide } from '../files/comparisonsFile.ts';
import type { WrittenDecision } from '../files/decisionsFile.ts';
import type { WrittenFact } from '../files/outsideFile.ts';
import { type NumberedPassages, sure } from './numberPassages.ts';

/** A report beside its source. */
export function buildComparison(comparison: WrittenComparison, numbered: NumberedPassages): Comparison {
  const side = (written: WrittenSide | null): Side | null =>
    written === null
      ? null
      : {
          document: written.document.value,
          passages: written.passages.map(numbered.idOf),
          quoted: written.quoted?.value ?? null,
        };
  return {
    id: comparison.id.value,
    title: comparison.title.value,
    group: comparison.group.value,
    kind: comparison.kind.value,
    report: side(comparison.report),
    source: side(comparison.source),
    sentence: comparison.sentence.value,
  };
}

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
