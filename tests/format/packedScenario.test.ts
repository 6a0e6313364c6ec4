import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileFolder } from '../../src/cli/compileFolder.ts';
import {
  addMore,
  type MoreOfScenario,
  moreOfScenario,
  type PackedScenario,
  packScenario,
  unpackScenario,
} from '../../src/format/packedScenario.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import { ROOT } from '../structure/filesUnder.ts';

/** All that a passage is, but for the words around it that helped to find it. */
function asItTravels(scenario: Scenario): Scenario {
  const passages = scenario.passages.map(({ prefix: _, suffix: __, ...passage }) => passage);
  return { ...scenario, passages };
}

it.each(['korea-1950', 'two-embassies'])('%s arrives as it was sent, through JSON', (name) => {
  const compilation = compileFolder(join(ROOT, 'scenario', name));
  if (compilation.kind === 'problems') throw new Error(`${name} does not compile.`);
  const sent = JSON.stringify(packScenario(compilation.scenario));
  const more = JSON.stringify(moreOfScenario(compilation.scenario));
  const arrived = unpackScenario(JSON.parse(sent) as PackedScenario);
  expect(addMore(arrived, JSON.parse(more) as MoreOfScenario)).toEqual(asItTravels(compilation.scenario));
  expect([
    ...arrived.comparisons,
    ...arrived.outside,
    ...arrived.documents.flatMap(({ flags }) => flags),
  ]).toEqual([]);
  expect(compilation.scenario.passages.length).toBeGreaterThan(0);
});
