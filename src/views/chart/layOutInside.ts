import type { AnswerId } from '../../format/ids.ts';
import { type AnswerBox, type Frame, SIZES, type Spot, type TransitionLabel } from './chartLayout.ts';
import { answerSize, labelSize } from './chartSizes.ts';
import { type ChartRegion, outwards } from './describeChart.ts';
import { edgeKey, type LevelEdge, type LevelNode, layOutLevel } from './layOutLevel.ts';
import { type Level, labelLevel, type PlacedLeg } from './placeLegs.ts';

/** A stretch of an arrow, drawn as far as its level goes. */
export interface InnerWay extends PlacedLeg {
  readonly spots: readonly Spot[];
}

/** What stands inside one answer, or in the region itself, placed from its own corner. */
export interface Inside {
  readonly width: number;
  readonly height: number;
  /** Outer before inner. */
  readonly boxes: readonly AnswerBox[];
  readonly labels: readonly TransitionLabel[];
  readonly ways: readonly InnerWay[];
  /** From the dot to the node of the first answer; null but in the region itself. */
  readonly start: { readonly node: AnswerId; readonly spots: readonly Spot[] } | null;
}

const START = 'start';

/** Lays out what stands inside one answer, what is inside that first. */
export function layOutInside(region: ChartRegion, legs: readonly PlacedLeg[], within: Level): Inside {
  const { answers, transitions, initial } = region;
  const own = answers.filter((answer) => answer.within === within);
  const insides = new Map(
    own.filter(({ refined }) => refined).map(({ id }) => [id, layOutInside(region, legs, id)]),
  );
  const sizes = new Map(own.map((answer) => [answer.id, answerSize(answer, insides.get(answer.id))]));
  const labels = transitions.filter((transition) => labelLevel(answers, transition) === within);
  const mine = legs.filter(({ level }) => level === within);
  const first = within === null ? outwards(answers, initial).at(-1) : undefined;

  const nodes: readonly LevelNode[] = [
    ...(first === undefined ? [] : [{ key: START, width: SIZES.start, height: SIZES.start }]),
    ...[...sizes].map(([id, { width, height }]) => ({ key: answerKey(id), width, height })),
    ...labels.map((transition) => ({ ...labelSize(transition), key: labelKey(transition.id) })),
  ];
  const start = first === undefined ? null : { from: START, to: answerKey(first) };
  const level = layOutLevel(nodes, [...(start === null ? [] : [start]), ...mine.map(edgeOf)]);
  const frame = (key: string): Frame => level.frames.get(key) ?? { x: 0, y: 0, width: 0, height: 0 };
  const way = ({ from, to }: LevelEdge) => level.ways.get(edgeKey(from, to)) ?? [];

  const placed = [...insides].map(([id, inside]) => {
    const { x, y } = frame(answerKey(id));
    return moved(inside, x + SIZES.outer.side, y + (sizes.get(id)?.above ?? 0));
  });
  return {
    width: level.width,
    height: level.height,
    boxes: [
      ...own.map(({ id, refined }) => {
        const { title = [], mark = [] } = sizes.get(id) ?? {};
        return { ...frame(answerKey(id)), answer: id, within, refined, title, mark };
      }),
      ...placed.flatMap(({ boxes }) => boxes),
    ],
    labels: [
      ...labels.map((transition) => {
        const { title } = labelSize(transition);
        return { ...frame(labelKey(transition.id)), transition: transition.id, title };
      }),
      ...placed.flatMap((inside) => inside.labels),
    ],
    ways: [
      ...mine.map((leg) => ({ ...leg, spots: way(edgeOf(leg)) })),
      ...placed.flatMap(({ ways }) => ways),
    ],
    start: first === undefined || start === null ? null : { node: first, spots: way(start) },
  };
}

/** The same, its corner moved by so much. */
export function moved(inside: Inside, x: number, y: number): Inside {
  const frame = <Item extends Frame>(item: Item): Item => ({ ...item, x: item.x + x, y: item.y + y });
  const way = <Item extends { readonly spots: readonly Spot[] }>(item: Item): Item => ({
    ...item,
    spots: item.spots.map(([left, top]): Spot => [left + x, top + y]),
  });
  return {
    ...inside,
    boxes: inside.boxes.map(frame),
    labels: inside.labels.map(frame),
    ways: inside.ways.map(way),
    start: inside.start === null ? null : way(inside.start),
  };
}

function edgeOf({ transition, kind, node, labelNode }: PlacedLeg): LevelEdge {
  const label = labelNode === null ? labelKey(transition) : answerKey(labelNode);
  return kind === 'leaving' ? { from: answerKey(node), to: label } : { from: label, to: answerKey(node) };
}

/** Answers and transitions have ids of their own; among the nodes of one graph they must not meet. */
function answerKey(id: AnswerId): string {
  return `answer ${id}`;
}

function labelKey(id: string): string {
  return `transition ${id}`;
}
