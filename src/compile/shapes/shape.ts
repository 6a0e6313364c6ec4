import type { Findings, Spot } from '../findings.ts';
import { reportWrongKind } from '../rules/wrongKind.ts';
import type { Written } from '../yaml/written.ts';

/**
 * What an author may write at one place, and how it is read. Reading always gives a value: where something is wrong,
 * that is among the findings and the value is the shape's blank, which later rules pass over in silence. A blank text
 * is empty, and no author can write an empty text; so '' means "already reported" everywhere in this room.
 */
export interface Shape<T> {
  /** Completes "`title` must be …". */
  readonly wanted: string;
  readonly form: Form;
  readonly blank: (at: Spot) => T;
  readonly read: (written: Written, where: Where, findings: Findings) => T;
}

/** What is being read: its name in sentences (`` `title` ``), and the place where its name stands. */
export interface Where {
  readonly name: string;
  readonly at: Spot;
  readonly mayBeLeftOut: boolean;
}

/** How a shape is made up, so that the format can be listed and tested from its own description. */
export type Form =
  | { readonly kind: 'value' }
  | { readonly kind: 'list'; readonly item: Shape<unknown> }
  | { readonly kind: 'map'; readonly fields: FieldList }
  | { readonly kind: 'either'; readonly shapes: readonly Shape<unknown>[] };

export type FieldList = Readonly<Record<string, Field<unknown>>>;

/** One field of a map. */
export interface Field<T> {
  readonly shape: Shape<unknown>;
  readonly required: boolean;
  /** The value where the field is left out. */
  readonly absent: (at: Spot) => T;
  readonly read: (written: Written, where: Where, findings: Findings) => T;
}

/** What a shape gives. */
export type Of<S> = S extends Shape<infer T> ? T : never;

/** A field that must be there. */
export function required<T>(shape: Shape<T>): Field<T> {
  return { shape, required: true, absent: shape.blank, read: shape.read };
}

/** A field that may be left out; null then. */
export function optional<T>(shape: Shape<T>): Field<T | null> {
  return { shape, required: false, absent: () => null, read: shape.read };
}

/** A list that may be left out; empty then. */
export function optionalList<T>(item: Shape<T>): Field<readonly T[]> {
  const shape = listOf(item);
  return { shape, required: false, absent: () => [], read: shape.read };
}

/** What stands for a list that could not be read or is missing: told from an empty one by being this very value. */
export const UNREAD_LIST: readonly never[] = [];

/** A list of one kind of thing. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    wanted: `a list, each item (${item.wanted}) after a hyphen`,
    form: { kind: 'list', item },
    blank: () => UNREAD_LIST,
    read: (written, where, findings) => {
      if (written.kind !== 'list') {
        reportWrongKind(written, where, `a list, each item (${item.wanted}) after a hyphen`, findings);
        return UNREAD_LIST;
      }
      const name = `an item of ${where.name}`;
      return written.items.map((one) => item.read(one, { name, at: one.at, mayBeLeftOut: false }, findings));
    },
  };
}

/** A shape whose value is looked at once more, as a whole, where its reading found nothing wrong. */
export function checked<T>(shape: Shape<T>, look: (value: T, findings: Findings) => void): Shape<T> {
  return {
    ...shape,
    read: (written, where, findings) => {
      const value = shape.read(written, where, findings);
      look(value, findings);
      return value;
    },
  };
}
