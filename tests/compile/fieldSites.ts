import { readFileSync } from 'node:fs';
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

interface ShapedFile {
  readonly path: string;
  readonly shape: Shape<unknown>;
}

/** The files of a scenario folder that has them all, each with the shape that it is read by. */
export function shapedFiles(documents: readonly string[]): readonly ShapedFile[] {
  return [
    { path: 'scenario.yaml', shape: scenarioFile },
    { path: 'chart.yaml', shape: chartFile },
    { path: 'comparisons.yaml', shape: comparisonsFile },
    { path: 'decisions.yaml', shape: decisionsFile },
    { path: 'outside.yaml', shape: outsideFile },
    ...documents.map((name) => ({ path: `documents/${name}`, shape: documentHead })),
  ];
}

/** A field as an author wrote it: the map that holds it, by the way that leads there, and whether it may be left out. */
export interface Site {
  readonly file: ShapedFile;
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

/** Every field that is written in a file of a folder. */
export function sitesOf(folder: string, file: ShapedFile): readonly Site[] {
  const text = readFileSync(`${folder}/${file.path}`, 'utf8');
  const cut = cutFrontMatter(text);
  const header = file.path.endsWith('.txt') && cut.kind === 'cut' ? cut.parts.header : null;
  const whole = readYaml(file.path, header ?? text, header === null ? 1 : 2, collectFindings());
  if (whole === null) throw new Error(`${file.path} cannot be read`);
  const home = { file: file.path, line: 1, column: 1 };
  return sitesIn(whole, file.shape, { home, way: [], name: file.path.split('/')[0] ?? '' }).map(
    (site): Site => ({ ...site, file, whole }),
  );
}

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
export function problemsWith(site: Site, replace: (entry: WrittenEntry) => readonly WrittenEntry[]) {
  const findings = collectFindings();
  const changed = withMap(site.whole, site.way, (map) => ({
    ...map,
    entries: map.entries.flatMap((entry) => (entry.key === site.entry.key ? replace(entry) : [entry])),
  }));
  const at = { file: site.file.path, line: 1, column: 1 };
  site.file.shape.read(changed, { name: 'This file', at, mayBeLeftOut: false }, findings);
  return findings.sorted();
}

/** The entry with nothing after its name. */
export function withoutValue(entry: WrittenEntry): WrittenEntry {
  return { ...entry, value: { kind: 'other', at: entry.at, value: null, source: '' } };
}

/** The entry with a value of a kind that it cannot have; null where it may have any. */
export function ofWrongKind({ entry, shape }: Site, at: Spot): WrittenEntry | null {
  const plain = entry.value.kind === 'text' || entry.value.kind === 'other';
  if (plain && shape.form.kind === 'either' && shape.wanted.includes('list')) return null;
  const value: Written = plain
    ? { kind: 'list', at, items: [] }
    : { kind: 'other', at, value: 7, source: '7' };
  return { ...entry, value };
}
