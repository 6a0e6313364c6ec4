import type { DecisionPoint } from '../../format/scenario.ts';
import { type CoursePoint, courseOf } from '../../replay/lecture/course.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { type HandLine, handLines } from '../hall/handLines.ts';

/** A decision point as a class has it before it, on a page of its own. */
export interface WorksheetPage {
  readonly id: string;
  /** "Decision 3 of 8" */
  readonly place: string;
  readonly title: string;
  readonly decider: string;
  readonly when: string;
  /** Null where no seat follows that party. */
  readonly inHand: readonly HandLine[] | null;
  readonly known: string;
  readonly options: readonly string[];
  /** Null where the class is to find its own: then nothing of it is in the page. */
  readonly answer: WorksheetAnswer | null;
}

export interface WorksheetAnswer {
  /** The places of the options that the record took, from 1 on; empty where the dossier holds no answer. */
  readonly took: readonly number[];
  readonly quotes: readonly {
    readonly exact: string;
    readonly document: string;
    readonly reference: string;
  }[];
  readonly note: string | null;
}

/** The recommended decision points, or all where none is recommended, in the order in which they are come to. */
export function worksheetPages(
  index: ScenarioIndex,
  replay: Replay,
  withAnswers: boolean,
): readonly WorksheetPage[] {
  const course = courseOf(index, replay);
  const recommended = course.points.filter(({ point }) => point.recommended);
  const points = recommended.length === 0 ? course.points : recommended;
  return points.map((at: CoursePoint, before) => ({
    id: at.point.id,
    place: `Decision ${before + 1} of ${points.length}`,
    title: at.point.title,
    decider: lookUp(index.people, at.point.decider).name,
    when: at.point.when,
    inHand: handLines(index, course, at),
    known: at.point.known,
    options: at.point.options.map(({ text }) => text),
    answer: withAnswers ? answerOf(index, at.point) : null,
  }));
}

function answerOf(index: ScenarioIndex, { options, took, passages, note }: DecisionPoint): WorksheetAnswer {
  return {
    took: options.flatMap(({ key }, at) => (took.includes(key) ? [at + 1] : [])),
    quotes: passages.map((passage) => {
      const { exact, document } = lookUp(index.passages, passage);
      const { title, reference } = lookUp(index.documents, document);
      return { exact, document: title, reference };
    }),
    note,
  };
}
