import type { DocumentId } from '../../format/ids.ts';
import type { Basis } from '../../format/moment.ts';
import type { Findings, Located, Spot } from '../findings.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../names/quote.ts';
import { missingField } from '../rules/missingField.ts';
import { tooLarge } from '../rules/tooLarge.ts';
import { unknownChoice } from '../rules/unknownChoice.ts';
import { wrongKind } from '../rules/wrongKind.ts';
import type { Written } from '../yaml/written.ts';
import { fields } from './fields.ts';
import { checked, listOf, optional, required, type Shape, type Where } from './shape.ts';
import { printed, prose } from './text.ts';
import { id, oneOf } from './values.ts';

export const certainty = oneOf('high', 'medium', 'low');

const inferredBasis = fields('a basis', { inferred: required(prose), certainty: optional(certainty) });
const outsideBasis = fields('a basis', { outside: required(prose), certainty: optional(certainty) });
const eitherBasis = fields('a basis', {
  inferred: optional(prose),
  outside: optional(prose),
  certainty: optional(certainty),
});

const BASIS =
  '`source`, or { inferred: "the reason", certainty: high }, or { outside: "where the fact is from", certainty: high }';

/** How the editor knows. */
export const basis: Shape<Basis> = {
  wanted: `how that is known: ${BASIS}`,
  form: { kind: 'either', shapes: [inferredBasis, outsideBasis] },
  blank: () => ({ kind: 'source' }),
  read: (written, where, findings) => {
    if (written.kind === 'text') {
      if (written.value === 'source') return { kind: 'source' };
      findings.add(
        unknownChoice,
        written.at,
        `${where.name} cannot be ${quote(written.value)}; write ${BASIS}.`,
        written.value,
      );
      return { kind: 'source' };
    }
    const { inferred, outside, certainty: sure } = eitherBasis.read(written, where, findings);
    if (written.kind !== 'map') return { kind: 'source' };
    if ((inferred === null) === (outside === null)) {
      const fault = inferred === null ? 'neither `inferred` nor `outside`' : 'both `inferred` and `outside`';
      findings.add(missingField, where.at, `${where.name} has ${fault}; write ${BASIS}.`);
    }
    const known = sure?.value ?? null;
    if (inferred !== null) return { kind: 'inferred', reason: inferred.value, certainty: known };
    if (outside !== null) return { kind: 'outside', source: outside.value, certainty: known };
    return { kind: 'source' };
  },
};

/** A quotation as an author gives it: the exact words, and what stands before or after them where that is needed. */
export interface Selector {
  readonly spot: Spot;
  readonly exact: Located<string>;
  readonly prefix: Located<string> | null;
  readonly suffix: Located<string> | null;
  /** The document it stands in, where the place does not already say so. */
  readonly document: Located<DocumentId> | null;
}

const selectorFields = { exact: required(printed), prefix: optional(printed), suffix: optional(printed) };
const withoutDocument = fields('a passage', selectorFields);
const withDocument = fields('a passage', { document: optional(id<'document'>()), ...selectorFields });
const requiringDocument = fields('a passage', { document: required(id<'document'>()), ...selectorFields });

/** A passage of a document that is already named. */
export const passage: Shape<Selector> = selector(
  withoutDocument,
  'the exact words in quotes, or { exact: "…", prefix: "…", suffix: "…" }',
);
/** A passage that may name its document. */
export const passageAnywhere: Shape<Selector> = selector(
  withDocument,
  'the exact words in quotes, or { document: …, exact: "…", prefix: "…", suffix: "…" }',
);
/** A passage that must name its document. */
export const passageWithDocument: Shape<Selector> = limited({
  ...requiringDocument,
  wanted: '{ document: …, exact: "…", prefix: "…", suffix: "…" }',
});

type SelectorMap = Omit<Selector, 'document'> & { readonly document?: Located<DocumentId> | null };

function selector(map: Shape<SelectorMap>, wanted: string): Shape<Selector> {
  const blank = (at: Spot): Selector => ({
    spot: at,
    exact: { value: '', at },
    prefix: null,
    suffix: null,
    document: null,
  });
  return limited({
    wanted,
    form: { kind: 'either', shapes: [printed, map] },
    blank,
    read: (written, where, findings) => {
      if (written.kind === 'text')
        return { ...blank(written.at), exact: printed.read(written, where, findings) };
      if (written.kind === 'map') return { document: null, ...map.read(written, where, findings) };
      printed.read(written, where, findings);
      return blank(written.at);
    },
  });
}

function limited(shape: Shape<Selector>): Shape<Selector> {
  return checked(shape, ({ exact }, findings) => {
    if (exact.value.length <= LIMITS.quotation) return;
    findings.add(
      tooLarge,
      exact.at,
      `This quotation has ${exact.value.length} characters; at most ${LIMITS.quotation} are read.`,
    );
  });
}

/** One thing or a list of them, always given as a list. */
export function oneOrMore<T>(shape: Shape<T>): Shape<readonly T[]> {
  const list = listOf(shape);
  return {
    wanted: `${shape.wanted}, or a list of them`,
    form: { kind: 'either', shapes: [shape, list] },
    blank: () => [],
    read: (written, where, findings) =>
      written.kind === 'list' ? list.read(written, where, findings) : [shape.read(written, where, findings)],
  };
}

/** A list with something in it. */
export function filledList<T>(item: Shape<T>, what: string): Shape<readonly T[]> {
  const list = listOf(item);
  return {
    ...list,
    read: (written: Written, where: Where, findings: Findings) => {
      const items = list.read(written, where, findings);
      if (written.kind === 'list' && items.length === 0) {
        findings.add(wrongKind, written.at, `${where.name} is an empty list; it needs ${what}.`);
      }
      return items;
    },
  };
}
