import { fields } from '../shapes/fields.ts';
import { listOf, type Of, optional, optionalList, required } from '../shapes/shape.ts';
import { passage } from '../shapes/shared.ts';
import { printed, prose } from '../shapes/text.ts';
import { flag, id, oneOf } from '../shapes/values.ts';

const side = fields('a side of a comparison', {
  document: required(id<'document'>()),
  passages: optionalList(passage),
  quoted: optional(printed),
});

const comparison = fields('a comparison', {
  id: required(id<'comparison'>()),
  title: required(prose),
  group: required(prose),
  kind: required(oneOf('altered', 'left-out', 'added', 'same-day', 'summary')),
  report: optional(side),
  source: optional(side),
  sentence: required(prose),
  lead: optional(flag),
});

/** comparisons.yaml: reports beside their sources. */
export const comparisonsFile = listOf(comparison);

export type WrittenComparison = Of<typeof comparison>;
export type WrittenSide = Of<typeof side>;
