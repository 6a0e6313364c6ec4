import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import { DEEP } from './deep.ts';
import { BASE, brokenFolder, readTexts } from './scenarioFolder.ts';

const korea = readTexts(fileURLToPath(new URL('../../scenario/korea-1950', import.meta.url)));
const example = readTexts(fileURLToPath(new URL('../../scenario/two-embassies', import.meta.url)));
const paths = [...BASE.keys()];

/** Words that mean something to YAML, to programs or to the format. */
const WORDS = [
  ...[
    '#',
    ': ',
    '- ',
    '? ',
    '| ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '!x ',
    '%',
    '@',
    '`',
    '\\',
    '\t',
    '\r',
  ],
  ...[
    '---\n',
    '...\n',
    '\n',
    '\n  ',
    '~',
    'null',
    'true',
    '0815',
    '.nan',
    '1e999',
    '-0',
    '<<: ',
    '__proto__: ',
    'constructor',
  ],
  ...['\u0000', '\u202e', '\u200b', '\ufeff', '\ud800', 'é', '中', '😀', '\u0301', '\u{e0041}', '\u2028'],
  ...[
    '1900-01-05',
    '1900-02-30',
    '..',
    '../',
    'ask',
    'answer',
    'verse',
    'open',
    'closed',
    'when:',
    'passages: []',
    'id: ',
  ],
];

interface Change {
  readonly path: string;
  readonly kind: 'insert' | 'delete' | 'double' | 'cut' | 'swap' | 'indent';
  readonly at: number;
  readonly length: number;
  readonly word: string;
}

const changeOf = (paths: readonly string[]): fc.Arbitrary<Change> =>
  fc.record({
    path: fc.constantFrom(...paths),
    kind: fc.constantFrom('insert', 'insert', 'delete', 'delete', 'double', 'cut', 'swap', 'indent'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    word: fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })),
  });

function mutate(text: string, { kind, at, length, word }: Change): string {
  const start = Math.floor(at * text.length);
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  switch (kind) {
    case 'insert':
      return text.slice(0, start) + word + text.slice(start);
    case 'delete':
      return text.slice(0, start) + text.slice(start + length);
    case 'cut':
      return text.slice(0, start);
    case 'double':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'swap':
      return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n');
    case 'indent':
      return lines.toSpliced(line, 1, `  ${lines[line] ?? ''}`).join('\n');
  }
}

/** Compiles, and looks that each problem leads its reader to a place that exists. */
function compileAnything(id: string, files: ReadonlyMap<string, string>): void {
  const result = compileScenario(id, files);
  if (result.kind === 'scenario') return;
  expect(result.problems).not.toEqual([]);
  for (const { file, line, column, message } of result.problems) {
    const text = files.get(file);
    const lines = text === undefined ? 1 : text.replaceAll('\r\n', '\n').split('\n').length;
    if (text === undefined) expect(['scenario.yaml', 'chart.yaml', 'documents']).toContain(file);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/\S/);
    expect(message).not.toMatch(/undefined|\[object|NaN|\n/);
  }
}

describe('any folder at all', () => {
  it.each([
    ['the small scenario', 'base', BASE, 2_000],
    // Large and slow: a twentieth as often.
    ['the Korea scenario', 'korea-1950', korea, 100],
  ])(
    'made of %s gives a scenario or problems, each at a place that exists; nothing is thrown and nothing is logged',
    (_, id, whole, times) => {
      const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
      const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
      fc.assert(
        fc.property(fc.array(changeOf([...whole.keys()]), { minLength: 1, maxLength: 4 }), (changes) => {
          const files = new Map(whole);
          for (const one of changes) files.set(one.path, mutate(files.get(one.path) ?? '', one));
          compileAnything(id, files);
        }),
        { numRuns: times * DEEP, ...(DEEP === 1 ? { seed: 1950 } : {}) },
      );
      expect(logged).not.toHaveBeenCalled();
      expect(warned).not.toHaveBeenCalled();
    },
  );

  it('may hold any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...paths), (text, path) => {
        compileAnything('base', new Map([...BASE, [path, text]]));
        compileAnything('base', new Map([[path, text]]));
      }),
      { numRuns: 500 * DEEP },
    );
  });

  it('may have any name, and files of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (id, path) => {
        const result = compileScenario(id, new Map([...BASE, [path, 'x']]));
        expect(result.kind).toBe('problems');
      }),
      { numRuns: 200 },
    );
    compileAnything('base', new Map());
    compileAnything('__proto__', BASE);
  });
});

describe('the same folder', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  const bytes = (files: ReadonlyMap<string, string>, id = 'base') =>
    JSON.stringify(compileScenario(id, files));
  const folders: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
    ['base', BASE],
    ['two-embassies', example],
    ['base with many problems', brokenFolder('many-problems-at-once')],
  ];

  it.each(folders)('%s compiles to the same bytes in any order of its files', (name, files) => {
    const id = name.startsWith('base') ? 'base' : name;
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.size }), (shuffled) => {
        expect(bytes(new Map(shuffled), id)).toBe(bytes(files, id));
      }),
      { numRuns: 20 },
    );
  });

  it.each(['UTC', 'America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Europe/Moscow'])(
    'compiles to the same bytes in %s, in another language, in 1970 and in 2100',
    (zone) => {
      const expected = bytes(example, 'two-embassies');
      for (const [year, language] of [
        [1970, 'zh_CN.UTF-8'],
        [2100, 'ru_RU.UTF-8'],
      ] as const) {
        vi.stubEnv('TZ', zone);
        vi.stubEnv('LANG', language);
        vi.useFakeTimers({ now: new Date(year, 0, 1) });
        expect(bytes(example, 'two-embassies')).toBe(expected);
      }
    },
  );

  it('may have line ends of Windows and byte order marks', () => {
    const windows = new Map(
      [...BASE].map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(bytes(windows)).toBe(bytes(BASE));
  });
});
