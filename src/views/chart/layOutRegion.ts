import type { AnswerId } from '../../format/ids.ts';
import { type Leg, type RegionLayout, SIZES, type Spot } from './chartLayout.ts';
import type { ChartRegion } from './describeChart.ts';
import { layOutInside, moved } from './layOutInside.ts';
import { placeLegs } from './placeLegs.ts';
import { wayIn, wayOut } from './wayIn.ts';

/** Lays out one question: answers from top to bottom, in the order in which transitions lead to them. */
export function layOutRegion(region: ChartRegion): RegionLayout {
  const inside = layOutInside(region, placeLegs(region), null);
  const { side, bottom } = SIZES.region;
  const { boxes, labels, ways, start } = moved(inside, side, 0);
  const boxOf = new Map(boxes.map((box) => [box.answer, box]));
  const labelOf = new Map(labels.map((label) => [label.transition, label]));

  /** From the edge of the node that is drawn around an answer on to the answer's own box. */
  const toAnswer = (spots: readonly Spot[], node: AnswerId, answer: AnswerId, go: typeof wayIn) => {
    const [box, around] = [boxOf.get(answer), boxOf.get(node)];
    return box === undefined || around === undefined || box === around ? spots : go(spots, box, around);
  };
  const legs = ways.map(({ transition, kind, answer, node, labelNode, spots }): Leg => {
    const whole = toAnswer(spots, node, answer, kind === 'leaving' ? wayOut : wayIn);
    const [label, around] = [labelOf.get(transition), labelNode === null ? null : boxOf.get(labelNode)];
    const taken = label === undefined || !around ? whole : wayIn(whole, label, around);
    return { transition, kind, answer, spots: taken };
  });
  return {
    question: region.question,
    lead: region.lead,
    width: inside.width + 2 * side,
    height: inside.height + bottom,
    boxes,
    labels,
    legs,
    start: {
      answer: region.initial,
      spots: start === null ? [] : toAnswer(start.spots, start.node, region.initial, wayIn),
    },
  };
}
