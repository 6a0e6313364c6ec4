import type { QuestionId } from '../../format/ids.ts';
import { lookUp } from '../lookUp.ts';
import { answerInWords, titleOf } from '../narrateChange.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Dependence, PairWithholding, Withholding } from './dependenceOf.ts';
import { quoteTitle } from './quoteTitle.ts';

/** A dependence in words: what the matrix shows, one row after the other. */
export interface DependenceWords {
  readonly title: string;
  readonly subtitle: string;
  readonly about: string;
  /** The answers of the record's end, one a question. */
  readonly record: readonly string[];
  readonly singles: readonly RowWords[];
  /** What the pairs add; one sentence before them. */
  readonly pairsAbout: string;
  readonly pairs: readonly RowWords[];
}

export interface RowWords {
  /** "Without “Stalin to Mao and Zhou, 1 October”". */
  readonly heading: string;
  /** Where it parts from the record and how many messages go with it. */
  readonly parts: string;
  /** One a question that ends elsewhere; of a pair, one that ends as neither alone has it. */
  readonly ends: readonly string[];
}

/** The title of every view and export of a dependence. */
export const DEPENDENCE_TITLE = 'What does this model depend on?';
/** What follows it where it stands alone. */
const SUBTITLE = 'What ends elsewhere in this model, where messages are withheld';

/**
 * A dependence in words, for a page, a screen reader and a text file.
 * @param index the dossier as documented
 */
export function narrateDependence(index: ScenarioIndex, dependence: Dependence): DependenceWords {
  const { record, singles, pairs, pairsTried } = dependence;
  return {
    title: DEPENDENCE_TITLE,
    subtitle: SUBTITLE,
    about:
      'Each message is withheld in turn, and what answers it is not sent. What ends elsewhere then, ends elsewhere in this model; of history it says nothing. Where nothing ends elsewhere, that too is a finding about the model.',
    record: [...record].map(([question, answer]) =>
      inRecord(index, question, answerInWords(index, question, answer)),
    ),
    singles: singles.map((single) => rowOf(index, dependence, single, [...single.ends.keys()])),
    pairsAbout:
      pairsTried === 0
        ? ''
        : `Of ${pairsTried} pairs, ${pairs.length} change in this model what neither message changes alone.`,
    pairs: pairs.map((pair: PairWithholding) => rowOf(index, dependence, pair, pair.beyond)),
  };
}

function inRecord(index: ScenarioIndex, question: QuestionId, answer: string): string {
  return `${titleOf(index, question)} ${answer}.`;
}

function rowOf(
  index: ScenarioIndex,
  { record }: Dependence,
  { withheld, n, unsent, ends }: Withholding,
  questions: readonly QuestionId[],
): RowWords {
  const titles = withheld.map((message) => quoteTitle(index, message));
  const others = unsent - withheld.length;
  const also =
    others === 0
      ? 'No other goes with it.'
      : `${others === 1 ? 'One other is' : `${others} others are`} not sent either.`;
  return {
    heading: `Without ${titles.join(' and ')}`,
    parts: `Parts from the record at step ${n}. ${also}`,
    ends:
      questions.length === 0
        ? ['Every question ends as in the record.']
        : questions.map((question) => {
            const end = ends.get(question);
            const there = answerInWords(index, question, end ?? lookUp(record, question));
            return end === undefined
              ? `${titleOf(index, question)} Ends as in the record after all: ${there}.`
              : `${titleOf(index, question)} Ends with ${there}.`;
          }),
  };
}
