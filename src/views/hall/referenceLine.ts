import { lookUp } from '../../replay/lookUp.ts';
import type { Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** Where a step's words are from, in one line: what it is, its archival reference as printed, who translated it. */
export function referenceLine(index: ScenarioIndex, step: Step | null): string {
  const { documents, sources } = index.scenario;
  if (step === null) return `${documents.length} documents from ${sources.length} sources`;
  const { kind, reference, translator } = lookUp(index.documents, step.document);
  const translated =
    translator === '' || reference.includes(translator)
      ? []
      : [/translat/i.test(translator) ? translator : `Translated by ${translator}`];
  return [
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    reference.replace(/\s*\n\s*/g, ' '),
    ...translated,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
