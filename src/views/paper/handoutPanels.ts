import type { PassageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import { answerInWords } from '../../replay/narrateChange.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Change, Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { referenceLine } from '../hall/referenceLine.ts';
import { numberPassages } from '../numberPassages.ts';
import { type SaidBadge, sayBadges } from './sayBadges.ts';

/** A step as a handout has it. */
export interface HandoutPanel {
  readonly narration: Narration;
  /** What must not be overlooked about the document. */
  readonly badges: readonly SaidBadge[];
  readonly quotes: readonly NumberedQuote[];
  readonly changes: readonly PanelChange[];
  readonly reference: string;
}

/** Words that moved an answer, with the number that they have at their step. */
export interface NumberedQuote {
  readonly passage: PassageId;
  readonly number: number;
  readonly exact: string;
  /** The title of the document, where it is not the step's own; else null. */
  readonly elsewhere: string | null;
}

export interface PanelChange {
  readonly transition: string;
  readonly question: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  /** Whether another answer moved it, not the message. */
  readonly follows: boolean;
  /** The numbers of the quotes that prove it. */
  readonly numbers: readonly number[];
}

/** The panels of all steps, in order. */
export function handoutPanels(
  index: ScenarioIndex,
  replay: Replay,
  narrations: readonly Narration[],
): readonly HandoutPanel[] {
  return replay.steps.flatMap((step) => {
    const narration = narrations[step.n];
    return narration === undefined ? [] : [panelOf(index, step, narration)];
  });
}

/** The panel of one step. */
export function panelOf(index: ScenarioIndex, step: Step, narration: Narration): HandoutPanel {
  const numbers = numberPassages(step);
  return {
    narration,
    badges: sayBadges(index, lookUp(index.documents, step.document)),
    quotes: [...numbers].map(([passage, number]) => {
      const { exact, document } = lookUp(index.passages, passage);
      const elsewhere = document === step.document ? null : lookUp(index.documents, document).title;
      return { passage, number, exact, elsewhere };
    }),
    changes: step.changes.map((change) => changeOf(index, change, numbers)),
    reference: referenceLine(index, step),
  };
}

function changeOf(
  index: ScenarioIndex,
  { question, from, to, why, passages, transition, cause }: Change,
  numbers: ReadonlyMap<PassageId, number>,
): PanelChange {
  return {
    transition,
    question: lookUp(index.questions, question).title,
    before: answerInWords(index, question, from),
    after: answerInWords(index, question, to),
    why,
    follows: cause === 'automatic',
    numbers: passages.flatMap((passage) => numbers.get(passage) ?? []),
  };
}
