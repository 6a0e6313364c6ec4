import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import type { Rule } from '../../src/compile/rules/rule.ts';
import { problemLine } from '../../src/format/problem.ts';
import { BASE, BROKEN, brokenFolder, linesOf } from './scenarioFolder.ts';

const cases = readdirSync(BROKEN).toSorted();

/** The problems of a case as an author reads them. */
function problemsOf(name: string) {
  const result = compileScenario('base', brokenFolder(name));
  return result.kind === 'problems' ? result.problems : [];
}

describe('a broken scenario folder', () => {
  it('is a change of one that has no problems', () => {
    expect(compileScenario('base', BASE)).toMatchObject({ kind: 'scenario', scenario: { id: 'base' } });
  });

  it.each(cases)('%s', (name) => {
    const expected = linesOf(readFileSync(join(BROKEN, name, 'expected.txt'), 'utf8'));
    expect(expected).not.toEqual([]);
    expect(problemsOf(name).map(problemLine)).toEqual(expected);
  });

  it('stands here for every rule', () => {
    const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/compile/rules/*.ts', {
      eager: true,
    });
    const rules = Object.values(modules).flatMap(Object.values).filter(isRule);
    const broken = new Set(cases.flatMap((name) => problemsOf(name).map(({ rule }) => rule)));
    expect(rules.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  it('breaks a rule that says in a sentence what must hold', () => {
    const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/compile/rules/*.ts', {
      eager: true,
    });
    for (const { name, sentence } of Object.values(modules).flatMap(Object.values).filter(isRule)) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
    }
  });
});

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'sentence' in value && 'name' in value;
}
