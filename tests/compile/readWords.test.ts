import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../src/compile/findings.ts';
import { fields } from '../../src/compile/shapes/fields.ts';
import { optional, required, type Shape } from '../../src/compile/shapes/shape.ts';
import { printed, prose } from '../../src/compile/shapes/text.ts';
import { id } from '../../src/compile/shapes/values.ts';
import { readYaml } from '../../src/compile/yaml/readYaml.ts';
import { ID_FORM, isLawfulId, RESERVED_IDS } from '../../src/format/ids.ts';

const NAMED = { name: 'This file', at: { file: 'a.yaml', line: 1, column: 1 }, mayBeLeftOut: false };

/** Reads YAML by a shape, as the compiler does. */
function read<T>(shape: Shape<T>, yaml: string): { value: T | null; problems: readonly string[] } {
  const findings = collectFindings();
  const written = readYaml('a.yaml', yaml, 1, findings);
  const value = written === null ? null : shape.read(written, NAMED, findings);
  return { value, problems: findings.sorted().map(({ message }) => message) };
}

const line = fields('a line', { printed: required(printed), of: optional(prose) });

/** The signs that YAML, telegrams and hostile files make something of. */
const words = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'#:-?,[]{}&*!|>%@`\'"\\~<=0123456789.xeyno NTF\n\t№é中😀'),
    maxLength: 24,
  }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'null',
    '~',
    'true',
    '0815',
    '1e3',
    '.inf',
    '0x1F',
    '# 600382/sh',
    '_ 373/sh',
    '1950-10-03',
    'no: 4',
    '- a',
  ),
);

describe('a printed value', () => {
  it('that is written in quotes arrives to the letter, or is refused', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (text, double) => {
        const quoted = double ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
        const { value, problems } = read(line, `printed: ${quoted}\n`);
        // Line breaks inside single quotes are folded by YAML; compared is what the reader would see.
        const seen = (one: string | undefined) => (double ? one : one?.replaceAll(/\s+/g, ' ').trim());
        if (problems.length === 0) expect(seen(value?.printed.value)).toBe(seen(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(["'''\n#'", "'it''\n#'", '"\\"\n#"', "'''''\n# and more'"])(
    '%j is not closed before what looks like a comment, and refused',
    (quoted) => {
      const { problems } = read(line, `printed: ${quoted}\n`);
      expect(problems).not.toEqual([]);
    },
  );

  it('that is written without quotes arrives to the letter, or is refused', () => {
    // A text that begins with a quotation mark is written in quotes as far as YAML can tell.
    const onOneLine = words
      .map((text) => text.replaceAll(/[\n\r\u0085\u2028\u2029]+/g, ' '))
      .filter((text) => !/^[ \t]*['"]/.test(text));
    fc.assert(
      fc.property(onOneLine, (text) => {
        const { value, problems } = read(line, `printed: ${text}\n`);
        if (problems.length === 0) expect(value?.printed.value).toBe(text.replaceAll(/^[ \t]+|[ \t]+$/g, ''));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    'Ciphered Telegram # 600382/sh',
    '# 12',
    '# 12\n  of the book',
    '*** ***',
    '&c.',
    '!urgent',
    '[delo]',
    '{12}',
    '0815',
    '1,5',
    'a: b',
    '- a',
    '? a',
    '| a',
    '> a',
    '% a',
    '@a',
    '`a`',
    '~',
    'null',
    'true',
    '"a" b',
    "'a' b",
  ])('%s without quotes is refused or kept whole', (text) => {
    const { value, problems } = read(line, `printed: ${text}\n`);
    if (problems.length === 0) expect(value?.printed.value).toBe(text);
    if (text !== '1,5') expect(problems).not.toEqual([]);
  });
});

describe('an id', () => {
  it('is accepted exactly in the stated form', () => {
    const near = fc.string({
      unit: fc.constantFrom('a', 'z', '0', '9', '-', '-', 'A', '_', ' ', 'а', 'ı', 'é', '.'),
      maxLength: 8,
    });
    const long = fc.integer({ min: 60, max: 68 }).map((length) => 'a'.repeat(length));
    const reserved = fc.constantFrom(...RESERVED_IDS, '__proto__', 'toString');
    fc.assert(
      fc.property(fc.oneof(near, long, reserved), (text) => {
        const findings = collectFindings();
        const written = {
          kind: 'text',
          at: NAMED.at,
          value: text,
          style: 'quoted',
          oneLine: true,
          comment: null,
        } as const;
        const { value } = id<'person'>().read(written, NAMED, findings);
        const lawful = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 64 && !RESERVED_IDS.has(text);
        expect(value).toBe(lawful ? text : '');
        expect(findings.any()).toBe(!lawful);
        expect(isLawfulId(text)).toBe(lawful);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is judged quickly however long it is', () => {
    expect(ID_FORM.test(`${'a-'.repeat(50_000)}!`)).toBe(false);
  });
});

describe("an editor's text", () => {
  it.each([
    'قال الملك',
    'שלום',
    '👩‍👩‍👧‍👦',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'می‌خواهم',
    'a\u00a0b',
    '中文',
  ])('may be %s', (text) => {
    expect(read(line, `printed: "x"\nof: "${text}"\n`)).toMatchObject({
      value: { of: { value: text } },
      problems: [],
    });
  });

  it('may be followed by a comment only where it is in quotes', () => {
    expect(read(line, 'printed: "x" # a remark\nof: "y" # another\n').problems).toEqual([]);
    expect(read(line, 'printed: "x"\nof: y # another\n').problems).toHaveLength(1);
  });
});
