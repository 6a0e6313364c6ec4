import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chartFile } from '../../src/compile/files/chartFile.ts';
import { comparisonsFile } from '../../src/compile/files/comparisonsFile.ts';
import { decisionsFile } from '../../src/compile/files/decisionsFile.ts';
import { documentHead } from '../../src/compile/files/documentFile.ts';
import { cutFrontMatter } from '../../src/compile/files/frontMatter.ts';
import { outsideFile } from '../../src/compile/files/outsideFile.ts';
import { scenarioFile } from '../../src/compile/files/scenarioFile.ts';
import { collectFindings, type Spot } from '../../src/compile/findings.ts';
import type { FieldList, Shape } from '../../src/compile/shapes/shape.ts';
import { readYaml } from '../../src/compile/yaml/readYaml.ts';
import type { Written, WrittenEntry, WrittenMap } from '../../src/compile/yaml/written.ts';

const example = fileURLToPath(new URL('../../scenario/two-embassies', import.meta.url));

/** The example's files, whose fields are damaged one by one. */
const files: readonly { readonly path: string; readonly shape: Shape<unknown> }[] = [
  { path: 'scenario.yaml', shape: scenarioFile },
  { path: 'chart.yaml', shape: chartFile },
  { path: 'comparisons.yaml', shape: comparisonsFile },
  { path: 'decisions.yaml', shape: decisionsFile },
  { path: 'outside.yaml', shape: outsideFile },
  ...['1-linden', '2-hask', '3-hask', '4-linden'].map((name) => ({
    path: `documents/${name}.txt`,
    shape: documentHead,
  })),
];

/** A field of the example: the map that holds it, by the way that leads there, and whether it may be left out. */
interface Site {
  readonly file: (typeof files)[number];
  readonly whole: Written;
  readonly way: readonly number[];
  readonly map: WrittenMap;
  readonly entry: WrittenEntry;
  /** The declared fields of the map. */
  readonly of: FieldList;
  readonly shape: Shape<unknown>;
  readonly required: boolean;
  /** Where a missing field of the map is reported: at the map's name, or at the map itself in a list. */
  readonly home: Spot;
  /** `messages.hands.seat`: the same for every place of one field. */
  readonly name: string;
}

const sites = files.flatMap((file) => {
  const text = readFileSync(`${example}/${file.path}`, 'utf8');
  const cut = cutFrontMatter(text);
  const header = file.path.endsWith('.txt') && cut.kind === 'cut' ? cut.parts.header : null;
  const whole = readYaml(file.path, header ?? text, header === null ? 1 : 2, collectFindings());
  if (whole === null) throw new Error(`${file.path} cannot be read`);
  const home = { file: file.path, line: 1, column: 1 };
  return sitesIn(whole, file.shape, { home, way: [], name: file.path.split('/')[0] ?? '' }).map(
    (site): Site => ({ ...site, file, whole }),
  );
});

type FoundSite = Omit<Site, 'file' | 'whole'>;

function sitesIn(
  written: Written,
  shape: Shape<unknown>,
  { home, way, name }: Pick<Site, 'home' | 'way' | 'name'>,
): readonly FoundSite[] {
  const { form } = shape;
  if (form.kind === 'either')
    return form.shapes.flatMap((one) =>
      fits(written, one) ? sitesIn(written, one, { home, way, name }) : [],
    );
  if (form.kind === 'list' && written.kind === 'list') {
    return written.items.flatMap((item, n) =>
      sitesIn(item, form.item, { home: item.at, way: [...way, n], name }),
    );
  }
  if (form.kind !== 'map' || written.kind !== 'map') return [];
  return written.entries.flatMap((entry, n) => {
    const field = new Map(Object.entries(form.fields)).get(entry.key);
    if (field === undefined) return [];
    const here = {
      map: written,
      entry,
      of: form.fields,
      shape: field.shape,
      required: field.required,
      home,
      way,
      name: `${name}.${entry.key}`,
    };
    return [
      here,
      ...sitesIn(entry.value, field.shape, { home: entry.at, way: [...way, n], name: here.name }),
    ];
  });
}

function fits(written: Written, { form }: Shape<unknown>): boolean {
  if (form.kind !== 'map' || written.kind !== 'map') return form.kind === written.kind;
  const keys = new Set(Object.keys(form.fields));
  return written.entries.every(({ key }) => keys.has(key));
}

/** The whole file with the map at the end of a way changed. */
function withMap(written: Written, way: readonly number[], change: (map: WrittenMap) => Written): Written {
  const [step, ...rest] = way;
  if (written.kind === 'map') {
    if (step === undefined) return change(written);
    const entries = written.entries.map((entry, n) =>
      n === step ? { ...entry, value: withMap(entry.value, rest, change) } : entry,
    );
    return { ...written, entries };
  }
  if (written.kind !== 'list' || step === undefined) return written;
  return {
    ...written,
    items: written.items.map((item, n) => (n === step ? withMap(item, rest, change) : item)),
  };
}

/** What the compiler says once the entry of a site is replaced. */
function problemsWith(site: Site, replace: (entry: WrittenEntry) => readonly WrittenEntry[]) {
  const findings = collectFindings();
  const changed = withMap(site.whole, site.way, (map) => ({
    ...map,
    entries: map.entries.flatMap((entry) => (entry.key === site.entry.key ? replace(entry) : [entry])),
  }));
  const at = { file: site.file.path, line: 1, column: 1 };
  site.file.shape.read(changed, { name: 'This file', at, mayBeLeftOut: false }, findings);
  return findings.sorted();
}

/** One site a field is enough: the same code reads the others. */
const fieldsOnce = [...new Map(sites.map((site) => [site.name, site])).values()];
const placeOf = ({ file, line, column }: Spot) => ({ file, line, column });

describe('every field of the format', () => {
  it('stands in the example for authors', () => {
    const names = new Map(mapsIn(files.map(({ shape }) => shape)).map(({ fields, name }) => [fields, name]));
    const used = new Set(sites.map(({ of, entry }) => `${entry.key} of ${names.get(of)}`));
    const declared = [...names].flatMap(([fields, name]) =>
      Object.keys(fields).map((key) => `${key} of ${name}`),
    );
    // The example's places are on no map; its comments show how they would be.
    const left = new Set(
      declared.filter((name) => !used.has(name) && !/ of a (place|line) on the map$/.test(name)),
    );
    expect([...left]).toEqual([]);
  });

  it.each(fieldsOnce.filter(({ required }) => required))(
    '$name is missed at the name of what lacks it',
    (site) => {
      const [problem, ...others] = problemsWith(site, () => []);
      expect(problem).toMatchObject({ rule: 'missing-field', ...placeOf(site.home) });
      expect(problem?.message).toContain(`\`${site.entry.key}\``);
      expect(others).toEqual([]);
    },
  );

  it.each(fieldsOnce)('$name without a value is reported at its name', (site) => {
    const nothing = (entry: WrittenEntry) => [
      { ...entry, value: { kind: 'other', at: entry.at, value: null, source: '' } as const },
    ];
    const [problem, ...others] = problemsWith(site, nothing);
    expect(problem).toMatchObject({ rule: 'empty-value', ...placeOf(site.entry.at) });
    expect(problem?.message).toContain(`\`${site.entry.key}\``);
    expect(others).toEqual([]);
  });

  it.each(fieldsOnce)('$name of a wrong kind is reported at its value', (site) => {
    const at = { ...site.entry.value.at, column: 77 };
    const wrong: Written =
      site.entry.value.kind === 'text' || site.entry.value.kind === 'other'
        ? { kind: 'list', at, items: [] }
        : { kind: 'other', at, value: 7, source: '7' };
    const allowed = site.shape.form.kind === 'either' && site.shape.wanted.includes('list');
    const problems = problemsWith(site, (entry) => [{ ...entry, value: wrong }]);
    if (allowed) return;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(placeOf(at));
    expect(problems[0]?.rule).toMatch(/^(wrong-kind|quote-it)$/);
    expect(problems[0]?.message).toContain(`\`${site.entry.key}\``);
  });

  it('misspelled by one letter is reported at its name, nearly always with the right one', () => {
    let tried = 0;
    let right = 0;
    for (const site of fieldsOnce) {
      for (const typed of misspellings(site.entry.key)) {
        if (site.map.entries.some(({ key }) => key === typed)) continue;
        const problems = problemsWith(site, (entry) => [{ ...entry, key: typed }]);
        const problem = problems.find(({ rule }) => rule === 'unknown-field');
        // `to` with one letter more is `too`; that a slip gives another declared field is not to be helped.
        if (problem === undefined && problems.length === 0) continue;
        tried += 1;
        expect(problem).toMatchObject(placeOf(site.entry.at));
        expect(problem?.message).toContain(`\`${typed}\``);
        if (problem?.message.includes(`\`${site.entry.key}\``)) right += 1;
      }
    }
    expect(tried).toBeGreaterThan(400);
    expect(right / tried).toBeGreaterThanOrEqual(0.95);
  });
});

function misspellings(key: string): readonly string[] {
  const middle = Math.floor(key.length / 2);
  return [
    key.slice(0, middle) + key.slice(middle + 1),
    `${key.slice(0, middle)}q${key.slice(middle + 1)}`,
    `${key}s`,
    `${key.slice(0, middle)}${key[middle]}${key.slice(middle)}`,
    key.slice(0, middle - 1) + (key[middle] ?? '') + (key[middle - 1] ?? '') + key.slice(middle + 1),
    key.toUpperCase(),
  ].filter((typed) => typed !== '' && typed !== key);
}

/** Every map that is declared below some shapes, with what it describes. */
function mapsIn(shapes: readonly Shape<unknown>[]): readonly { fields: FieldList; name: string }[] {
  return shapes.flatMap(({ form, wanted }) => {
    if (form.kind === 'value') return [];
    if (form.kind === 'list') return mapsIn([form.item]);
    if (form.kind === 'either') return mapsIn(form.shapes);
    const name = wanted.startsWith('{') ? 'a passage' : (wanted.split(' (')[0] ?? wanted);
    const inner = Object.values(form.fields).map(({ shape }) => shape);
    return [{ fields: form.fields, name }, ...mapsIn(inner)];
  });
}
