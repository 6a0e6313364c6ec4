import type { AnswerId } from '../../format/ids.ts';
import type { Leg } from './chartLayout.ts';
import { type ChartAnswer, type ChartRegion, type ChartTransition, outwards } from './describeChart.ts';

/** The inside of an answer; null: of the region itself. */
export type Level = AnswerId | null;

/** A stretch of an arrow before it is drawn: between which nodes of which level. */
export interface PlacedLeg extends Omit<Leg, 'spots'> {
  readonly level: Level;
  /** The answer of the level that the leg's own answer is, or stands in. */
  readonly node: AnswerId;
  /** The answer of the level that the label stands in; null where it stands in the level itself. */
  readonly labelNode: AnswerId | null;
}

/**
 * Where the label of a transition stands: in the innermost answer around its end in which it also begins, at least in
 * part; so that a change of refinement is drawn inside, even if some of its arrows come from outside.
 */
export function labelLevel(answers: readonly ChartAnswer[], { from, to }: ChartTransition): Level {
  const around = from.map((id) => new Set(outwards(answers, id).slice(1)));
  return levelsAround(answers, to).find((id) => around.some((chain) => chain.has(id))) ?? null;
}

/** All stretches of a region's arrows, in the order of its transitions. */
export function placeLegs({ answers, transitions }: ChartRegion): readonly PlacedLeg[] {
  const nodeIn = (level: Level, id: AnswerId) =>
    outwards(answers, id).find(
      (outer) => (answers.find((answer) => answer.id === outer)?.within ?? null) === level,
    ) ?? id;
  return transitions.flatMap((transition): readonly PlacedLeg[] => {
    const { id, from, to } = transition;
    const home = labelLevel(answers, transition);
    const leaving = from.map((answer): PlacedLeg => {
      const shared = new Set<Level>(levelsAround(answers, answer));
      const level = (home === null ? [] : outwards(answers, home)).find((outer) => shared.has(outer)) ?? null;
      const labelNode = home === level || home === null ? null : nodeIn(level, home);
      return { transition: id, kind: 'leaving', answer, level, node: nodeIn(level, answer), labelNode };
    });
    const entering: PlacedLeg = {
      transition: id,
      kind: 'entering',
      answer: to,
      level: home,
      node: nodeIn(home, to),
      labelNode: null,
    };
    return [...leaving, entering];
  });
}

function levelsAround(answers: readonly ChartAnswer[], id: AnswerId): readonly AnswerId[] {
  return outwards(answers, id).slice(1);
}
