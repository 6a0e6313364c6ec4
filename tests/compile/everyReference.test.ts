import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import { answersOf } from '../../src/compile/files/chartFile.ts';
import { readFiles } from '../../src/compile/files/readFiles.ts';
import { collectFindings, type Located } from '../../src/compile/findings.ts';
import { usedIds } from '../../src/compile/names/usedIds.ts';
import type { ScenarioId } from '../../src/format/ids.ts';
import { DEEP } from './deep.ts';
import { BASE, readTexts } from './scenarioFolder.ts';

const korea = readTexts(fileURLToPath(new URL('../../scenario/korea-1950', import.meta.url)));
const example = readTexts(fileURLToPath(new URL('../../scenario/two-embassies', import.meta.url)));

/** Every place where an id of the folder is used, answers included. */
function usesIn(files: ReadonlyMap<string, string>): readonly Located<string>[] {
  // Any lawful id serves to read the files.
  const draft = readFiles('any' as ScenarioId, files, new Set(), collectFindings());
  const answers = [
    ...draft.chart.questions.flatMap(({ initial, unheard, answers: all }) => [
      initial,
      unheard,
      ...answersOf(all).map(({ answer }) => answer.first),
    ]),
    ...draft.chart.transitions.flatMap(({ from, to, when }) => [
      ...from,
      to,
      ...when.map(({ answer }) => answer),
    ]),
  ];
  return [...usedIds(draft).map(({ id }) => id), ...answers.filter((answer) => answer !== null)];
}

/** The folder with one letter more in the id that stands at a place. */
function misspelled(
  files: ReadonlyMap<string, string>,
  { value, at }: Located<string>,
): ReadonlyMap<string, string> {
  const lines = (files.get(at.file) ?? '').split('\n');
  const line = lines[at.line - 1] ?? '';
  const written = line.slice(at.column - 1);
  expect(written.startsWith(value) || written.startsWith(`"${value}`)).toBe(true);
  const end = line.indexOf(value, at.column - 1) + value.length;
  const changed = lines.with(at.line - 1, `${line.slice(0, end)}q${line.slice(end)}`);
  return new Map([...files, [at.file, changed.join('\n')]]);
}

describe('each use of an id, misspelled', () => {
  it.each([
    ['base', BASE, 1],
    ['two-embassies', example, 1],
    // Large and slow: one in thirty, all of them from DEEP=30 on.
    ['korea-1950', korea, Math.max(1, Math.round(30 / DEEP))],
  ])('in %s is reported there and nowhere else, with the right one', (id, files, every) => {
    const uses = usesIn(files);
    expect(uses.length).toBeGreaterThan(50);
    for (const use of uses.filter((_, n) => n % every === 0)) {
      const result = compileScenario(id, misspelled(files, use));
      const problems = result.kind === 'problems' ? result.problems : [];
      expect(problems.map(({ file, line, column }) => ({ file, line, column }))).toEqual([use.at]);
      expect(problems[0]?.message).toContain(`\`${use.value}\``);
    }
  });
});
