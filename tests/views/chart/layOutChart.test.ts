import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../src/cli/compileFolder.ts';
import type { Scenario } from '../../../src/format/scenario.ts';
import type { Frame, RegionLayout, Spot } from '../../../src/views/chart/chartLayout.ts';
import { describeChart, outwards } from '../../../src/views/chart/describeChart.ts';
import { layOutChart } from '../../../src/views/chart/layOutChart.ts';
import { lawfulScenario } from '../../replay/lawfulScenario.ts';
import { ROOT } from '../../structure/filesUnder.ts';

function compiled(id: string): Scenario {
  const result = compileFolder(join(ROOT, 'scenario', id));
  if (result.kind === 'problems') throw new Error(`${id} does not compile.`);
  return result.scenario;
}

const korea = compiled('korea-1950');
const scenarios: readonly [string, Scenario][] = [
  ['korea-1950', korea],
  ['two-embassies', compiled('two-embassies')],
];

const overlap = (a: Frame, b: Frame) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (inner: Frame, outer: Frame) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** On the edge, to the unit that places are rounded to. */
function onEdge({ x, y, width, height }: Frame, [left, top]: Spot): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1;
  const across = left >= x - 1 && left <= x + width + 1;
  const down = top >= y - 1 && top <= y + height + 1;
  return (
    (across && (near(top, y) || near(top, y + height))) || (down && (near(left, x) || near(left, x + width)))
  );
}

/** What is wrong with the places of a region's parts, one sentence each. */
function faultsIn(region: RegionLayout): readonly string[] {
  const { boxes, labels, legs, width, height } = region;
  const boxOf = new Map(boxes.map((box) => [box.answer, box]));
  const parts = [
    ...boxes.map((box) => ({ name: `answer ${box.answer}`, frame: box as Frame, around: outer(box.answer) })),
    ...labels.map((label) => ({ name: `label ${label.transition}`, frame: label as Frame, around: null })),
  ];
  function outer(answer: (typeof boxes)[number]['answer']) {
    return new Set(
      outwards(
        boxes.map(({ answer: id, within }) => ({ id, within })),
        answer,
      ).slice(1),
    );
  }
  const frames = new Map(boxes.filter(({ refined }) => refined).map((box) => [`answer ${box.answer}`, box]));
  const overlaps = parts.flatMap((a, at) =>
    parts.slice(at + 1).flatMap((b) => {
      if (!overlap(a.frame, b.frame)) return [];
      const nested = [
        [a, b],
        [b, a],
      ].some(([one, other]) => {
        const around = other === undefined ? undefined : frames.get(other.name);
        return (
          one !== undefined &&
          around !== undefined &&
          inside(one.frame, around) &&
          (one.around?.has(around.answer) ?? true)
        );
      });
      return nested ? [] : [`${a.name} lies on ${b.name}`];
    }),
  );
  const outside = parts
    .filter(({ frame }) => !inside(frame, { x: 0, y: 0, width, height }))
    .map(({ name }) => `${name} lies outside its region`);
  const notNested = boxes
    .filter(({ within }) => within !== null)
    .filter((box) => {
      const around = box.within === null ? undefined : boxOf.get(box.within);
      return around === undefined || !inside(box, around);
    })
    .map(({ answer }) => `${answer} is not inside the answer that it refines`);
  const loose = legs
    .filter(({ transition, kind, answer, spots }) => {
      const label = labels.find((candidate) => candidate.transition === transition);
      const box = boxOf.get(answer);
      const [begin, end] = [spots[0], spots.at(-1)];
      if (label === undefined || box === undefined || begin === undefined || end === undefined) return true;
      return kind === 'leaving'
        ? !onEdge(box, begin) || !onEdge(label, end)
        : !onEdge(label, begin) || !onEdge(box, end);
    })
    .map(({ transition, kind, answer }) => `the way of ${transition}, ${kind} ${answer}, hangs loose`);
  return [...overlaps, ...outside, ...notNested, ...loose];
}

describe.each(scenarios)('the layout of %s', (_, scenario) => {
  const { regions } = layOutChart(scenario);

  it('lets nothing lie on anything else, keeps refinements inside, and ties every way at both ends', () => {
    expect(regions.flatMap(faultsIn)).toEqual([]);
  });

  it('holds every answer and every transition once, with their words whole', () => {
    const drawn = regions.map(({ question, boxes, labels, legs }) => ({
      question,
      answers: boxes.map(({ answer, title }) => `${answer}: ${title.join(' ')}`).toSorted(),
      transitions: labels.map(({ transition, title }) => `${transition}: ${title.join(' ')}`).toSorted(),
      legs: legs.map(({ transition, kind, answer }) => `${transition} ${kind} ${answer}`).toSorted(),
    }));
    const told = describeChart(scenario).map(({ question, answers, transitions }) => ({
      question,
      answers: answers.map(({ id, title }) => `${id}: ${title}`).toSorted(),
      transitions: transitions.map(({ id, title }) => `${id}: ${title}`).toSorted(),
      legs: transitions
        .flatMap(({ id, from, to }) => [
          ...from.map((answer) => `${id} leaving ${answer}`),
          `${id} entering ${to}`,
        ])
        .toSorted(),
    }));
    expect(drawn).toEqual(told);
    expect(drawn.flatMap(({ answers }) => answers)).toHaveLength(
      scenario.questions.flatMap(({ answers }) => answers).length,
    );
    expect(drawn.flatMap(({ transitions }) => transitions)).toHaveLength(scenario.transitions.length);
  });

  it('is the same to the byte a second time', () => {
    expect(JSON.stringify(layOutChart(structuredClone(scenario)))).toBe(JSON.stringify({ regions }));
  });
});

describe('the layout of any lawful scenario', () => {
  it('has no faults either', () => {
    fc.assert(
      fc.property(lawfulScenario(), (scenario) => {
        expect(layOutChart(scenario).regions.flatMap(faultsIn)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a transition from an answer that is drawn around its end', () => {
  it('begins at the other refinements', () => {
    const asks = describeChart(korea).find(({ question }) => question === 'moscow-asks');
    const drivers = asks?.transitions.find(({ to }) => to === 'drivers-too');
    expect(drivers?.from).toEqual(['nine-divisions']);
  });
});
