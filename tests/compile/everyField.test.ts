import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../src/compile/findings.ts';
import type { FieldList, Shape } from '../../src/compile/shapes/shape.ts';
import { DEEP } from './deep.ts';
import { ofWrongKind, problemsWith, shapedFiles, sitesOf, withoutValue } from './fieldSites.ts';

const example = fileURLToPath(new URL('../../scenario/two-embassies', import.meta.url));
const korea = fileURLToPath(new URL('../../scenario/korea-1950', import.meta.url));

/** The example's files, whose fields are damaged one by one. */
const files = shapedFiles(readdirSync(`${example}/documents`));
const sites = files.flatMap((file) => sitesOf(example, file));

/** One site a field is enough: the same code reads the others. */
const fieldsOnce = [...new Map(sites.map((site) => [site.name, site])).values()];
const placeOf = ({ file, line, column }: Spot) => ({ file, line, column });
const placesOf = (problems: readonly Spot[]) => problems.map(placeOf);

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
    const [problem, ...others] = problemsWith(site, (entry) => [withoutValue(entry)]);
    expect(problem).toMatchObject({ rule: 'empty-value', ...placeOf(site.entry.at) });
    expect(problem?.message).toContain(`\`${site.entry.key}\``);
    expect(others).toEqual([]);
  });

  it.each(fieldsOnce)('$name of a wrong kind is reported at its value', (site) => {
    const at = { ...site.entry.value.at, column: 77 };
    const wrong = ofWrongKind(site, at);
    if (wrong === null) return;
    const problems = problemsWith(site, () => [wrong]);
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

describe('the fields of the Korea scenario, one in ten', () => {
  const every = Math.max(1, Math.round(10 / DEEP));
  const written = shapedFiles(readdirSync(`${korea}/documents`)).flatMap((file) => sitesOf(korea, file));
  const sample = written.filter((_, n) => n % every === 0);

  it('damaged in turn, are each reported at their line, and only there', () => {
    expect(sample.length).toBeGreaterThan(400);
    for (const site of sample) {
      const at = { ...site.entry.value.at, column: 77 };
      const wrong = ofWrongKind(site, at);
      const said = {
        missing: site.required ? placesOf(problemsWith(site, () => [])) : [placeOf(site.home)],
        empty: placesOf(problemsWith(site, (entry) => [withoutValue(entry)])),
        wrong: wrong === null ? [placeOf(at)] : placesOf(problemsWith(site, () => [wrong])),
      };
      expect(said, `${site.name}, ${site.file.path}:${site.entry.at.line}`).toEqual({
        missing: [placeOf(site.home)],
        empty: [placeOf(site.entry.at)],
        wrong: [placeOf(at)],
      });
    }
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
