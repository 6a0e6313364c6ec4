import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openScenarioFolders } from '../../src/cli/scenarioFolders.ts';
import type { Scenario } from '../../src/format/scenario.ts';

const folders = openScenarioFolders(resolve('scenario'));
const scenarios = folders.ids().flatMap((id): readonly Scenario[] => {
  const compilation = folders.compilation(id);
  return compilation.kind === 'scenario' ? [compilation.scenario] : [];
});
const flags = scenarios.flatMap(({ documents }) =>
  documents.flatMap(({ id, flags }) => flags.map(({ arithmetic, text }) => ({ id, arithmetic, text }))),
);

/** A number, or hours and minutes as minutes. */
function amountOf(figure: string): number {
  const [whole = '', minutes] = figure.split(':');
  return minutes === undefined ? Number(whole) : Number(whole) * 60 + Number(minutes);
}

/** Both sides of each equation of a reckoning: "2 + 1 = 3; 4 − 3 = 1, if so". */
function equations(arithmetic: string): readonly (readonly [number, number])[] {
  return [...arithmetic.matchAll(/([\d:]+(?: [+−] [\d:]+)+) = ([\d:]+)/g)].map(
    ([, sum = '', result = '']) => {
      const terms = `+ ${sum}`.matchAll(/([+−]) ([\d:]+)/g);
      const total = [...terms].reduce(
        (before, [, sign, figure = '']) => before + (sign === '−' ? -1 : 1) * amountOf(figure),
        0,
      );
      return [total, amountOf(result)];
    },
  );
}

describe('where a print does not add up', () => {
  it('is told of both dossiers', () => {
    expect(flags.length).toBeGreaterThanOrEqual(10);
  });

  it.each(flags.filter(({ arithmetic }) => arithmetic !== null))(
    'the reckoning does: $id, $text',
    ({ arithmetic }) => {
      const read = equations(arithmetic ?? '');
      expect(read).not.toEqual([]);
      for (const [left, right] of read) expect(left).toBe(right);
    },
  );
});

describe('the documents that a dossier does not have', () => {
  it('are each named by words of one that it has', () => {
    for (const { missing, documents } of scenarios) {
      const named = new Set<string>(
        documents.flatMap(({ references }) => references.map(({ target }) => target)),
      );
      expect(missing.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });
});
