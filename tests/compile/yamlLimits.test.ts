import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import { decodeFile } from '../../src/compile/decodeFile.ts';
import { LIMITS } from '../../src/compile/limits.ts';
import { measureYaml } from '../../src/compile/yaml/measureYaml.ts';
import { workOf } from '../setup/workOf.ts';
import { BASE } from './scenarioFolder.ts';

const indented = (depth: number) => Array.from({ length: depth }, (_, n) => `${' '.repeat(n)}a:`).join('\n');
const keys = (count: number) => Array.from({ length: count }, (_, n) => `k${n}: 1`);

describe('a YAML text is measured before it is parsed', () => {
  it.each([
    ['brackets', (n: number) => '['.repeat(n)],
    ['braces', (n: number) => '{ a: '.repeat(n)],
    ['hyphens', (n: number) => `${'- '.repeat(n - 1)}a`],
    ['indented fields', indented],
    ['brackets after many that were closed', (n: number) => `- ${'[]\n- '.repeat(100)}${'['.repeat(n - 1)}`],
  ])('by depth: %s', (_, nested) => {
    expect(measureYaml(nested(LIMITS.depth - 1))).toBeNull();
    expect(measureYaml(nested(LIMITS.depth + 2))).toMatchObject({ kind: 'depth' });
    expect(measureYaml(nested(2_000))).toMatchObject({ kind: 'depth' });
  });

  it.each([
    ['lines', (n: number) => keys(n).join('\n')],
    ['a pair of braces', (n: number) => `{ ${keys(n).join(', ')} }`],
    ['an item of a list', (n: number) => `- ${keys(n).join('\n  ')}`],
  ])('by the fields of one map: %s', (_, map) => {
    expect(measureYaml(map(LIMITS.keys))).toBeNull();
    expect(measureYaml(map(LIMITS.keys + 1))).toMatchObject({ kind: 'keys' });
  });

  it('and brackets, hyphens or colons inside texts do not count', () => {
    const signs = '[{- : '.repeat(100);
    expect(
      measureYaml(
        `a: "${signs}"\nb: '${signs}'\nc: |\n  ${signs}\nd: x ${signs.replaceAll(':', '')}\n# ${signs}\n`,
      ),
    ).toBeNull();
    expect(measureYaml('- a\n'.repeat(20_000))).toBeNull();
  });
});

describe('a file beyond the limits', () => {
  const refused = (path: string, text: string) => {
    const result = compileScenario('base', new Map([...BASE, [path, text]]));
    return result.kind === 'problems' ? result.problems.filter(({ rule }) => rule === 'too-large') : [];
  };

  it('is refused by its size', () => {
    const filler = (length: number) =>
      `title: "x"\n${`#${'x'.repeat(98)}\n`.repeat(length / 100)}`.slice(0, length);
    expect(refused('scenario.yaml', filler(LIMITS.fileBytes))).toEqual([]);
    expect(refused('scenario.yaml', filler(LIMITS.fileBytes + 1))).toMatchObject([
      { file: 'scenario.yaml', line: 1 },
    ]);
    expect(decodeFile('a.txt', new Uint8Array(LIMITS.fileBytes).fill(0x0a)).kind).toBe('text');
    expect(decodeFile('a.txt', new Uint8Array(LIMITS.fileBytes + 1).fill(0x61)).kind).toBe('problems');
  });

  it('is refused by its longest line, wherever that stands', () => {
    const line = (length: number) => `${BASE.get('documents/letter.txt')}${'x'.repeat(length)}\n`;
    expect(refused('documents/letter.txt', line(LIMITS.lineLength))).toEqual([]);
    expect(refused('documents/letter.txt', line(LIMITS.lineLength + 1))).toMatchObject([
      { file: 'documents/letter.txt', line: 42, column: 1 },
    ]);
  });
});

describe('a hostile file', () => {
  const aliases = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n')}`;
  it.each([
    ['brackets without end', '['.repeat(99_999)],
    ['braces without end', '{a: '.repeat(20_000)],
    ['hyphens without end', '- '.repeat(40_000)],
    ['question marks without end', '? '.repeat(40_000)],
    ['indentation without end', indented(400)],
    ['a laugh of a billion', aliases],
    ['an alias of itself', 'a: &a [*a]'],
    ['colons', ':'.repeat(99_999)],
    ['quotation marks', '"'.repeat(99_999)],
    ['tags', '!a '.repeat(30_000)],
    ['anchors', '&a '.repeat(30_000)],
    ['line feeds', '\n'.repeat(200_000)],
    ['40,000 fields', keys(40_000).join('\n')],
    ['a flood of mistakes', 'a: b: c\n'.repeat(20_000)],
    ['a flood of duplicates', 'a: 1\n'.repeat(900)],
  ])('of %s is refused soon', (_, text) => {
    for (const path of ['scenario.yaml', 'documents/letter.txt']) {
      const file = path === 'scenario.yaml' ? text : `---\n${text}\n---\nHill`;
      const work = workOf(() => {
        expect(compileScenario('base', new Map([...BASE, [path, file]])).kind).toBe('problems');
      });
      // The goal is a second; a machine may be slow.
      expect(work).toBeLessThan(5_000);
    }
  });
});
