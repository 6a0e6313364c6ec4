import type { Findings, Spot } from '../findings.ts';
import { nearestName } from '../names/nearestName.ts';
import { listNames } from '../names/quote.ts';
import { missingField } from '../rules/missingField.ts';
import { unknownField } from '../rules/unknownField.ts';
import { reportWrongKind } from '../rules/wrongKind.ts';
import type { WrittenEntry, WrittenMap } from '../yaml/written.ts';
import type { Field, FieldList, Shape } from './shape.ts';

/** The fields of a map as read, under the author's own names, and the place where the map stands. */
export type FieldsOf<F extends FieldList> = { readonly spot: Spot } & {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A map with declared fields and no others. */
export function fields<F extends FieldList>(what: string, declared: F): Shape<FieldsOf<F>> {
  const known = new Map<string, Field<unknown>>(Object.entries(declared));
  const blank = (at: Spot): FieldsOf<F> =>
    assemble(
      at,
      [...known].map(([key, field]) => [key, field.absent(at)]),
    );
  const wanted = `${what} (fields: ${[...known.keys()].join(', ')})`;
  return {
    wanted,
    form: { kind: 'map', fields: declared },
    blank,
    read: (written, where, findings) => {
      if (written.kind !== 'map') {
        reportWrongKind(written, where, wanted, findings);
        return blank(where.at);
      }
      const given = matchKeys(written, known, what, findings);
      const values = [...known].map(([key, field]): [string, unknown] => {
        const entry = given.get(key);
        if (entry !== undefined)
          return [
            key,
            field.read(
              entry.value,
              { name: `\`${key}\``, at: entry.at, mayBeLeftOut: !field.required },
              findings,
            ),
          ];
        if (field.required) {
          const said = `\`${key}\` is missing from ${what}; write ${field.shape.wanted}.`;
          findings.add(missingField, where.at, said, key);
        }
        return [key, field.absent(where.at)];
      });
      return assemble(written.at, values);
    },
  };
}

/** The types of the parts are those of the declared fields, one by one; TypeScript cannot follow that through a list. */
function assemble<F extends FieldList>(spot: Spot, values: readonly [string, unknown][]): FieldsOf<F> {
  return { ...Object.fromEntries(values), spot } as FieldsOf<F>;
}

/** Finds the declared field of each key. A misspelled one is reported, and then read as the field that it resembles. */
function matchKeys(
  written: WrittenMap,
  known: ReadonlyMap<string, Field<unknown>>,
  what: string,
  findings: Findings,
): ReadonlyMap<string, WrittenEntry> {
  const given = new Map(
    written.entries.filter(({ key }) => known.has(key)).map((entry) => [entry.key, entry]),
  );
  for (const entry of written.entries) {
    if (known.has(entry.key)) continue;
    const free = [...known.keys()].filter((key) => !given.has(key));
    const nearest = nearestName(entry.key, free, findings) ?? nearestName(entry.key, known.keys(), findings);
    const hint = nearest === null ? hintFor(entry, known) : ` Did you mean \`${nearest}\`?`;
    findings.add(unknownField, entry.at, `\`${entry.key}\` is not a field of ${what}.${hint}`, entry.key);
    if (nearest !== null && !given.has(nearest)) given.set(nearest, entry);
  }
  return given;
}

function hintFor({ key, value }: WrittenEntry, known: ReadonlyMap<string, unknown>): string {
  const isRestOfText = value.kind === 'other' && value.source === '' && key.includes(' ');
  return isRestOfText
    ? ' Inside { } a comma ends an unquoted text; put the whole text in quotes.'
    : ` It has ${listNames(known.keys())}.`;
}
