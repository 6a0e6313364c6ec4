import { lookUp } from '../../replay/lookUp.ts';
import type { Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** Where a step's words are from, in one line: the document, its archival reference as printed, who translated it. */
export function referenceLine(index: ScenarioIndex, step: Step | null): string {
  if (step === null) return index.scenario.sources.map(({ title }) => title).join(' · ');
  const { title, reference, translator } = lookUp(index.documents, step.document);
  const translated =
    translator === '' || reference.includes(translator)
      ? []
      : [/translat/i.test(translator) ? translator : `Translated by ${translator}`];
  return [title, reference.replace(/\s*\n\s*/g, ' '), ...translated].join(' · ');
}
