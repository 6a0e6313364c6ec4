import { fields } from '../shapes/fields.ts';
import { listOf, type Of, optional, optionalList, required } from '../shapes/shape.ts';
import { filledList, passageWithDocument } from '../shapes/shared.ts';
import { prose } from '../shapes/text.ts';
import { flag, id } from '../shapes/values.ts';

const option = fields('an option', { key: required(id<'option'>()), text: required(prose) });

const decision = fields('a decision point', {
  id: required(id<'decision'>()),
  title: required(prose),
  before: optional(id<'message'>()),
  decider: required(id<'person'>()),
  when: required(prose),
  known: required(prose),
  options: required(filledList(option, 'two options or more')),
  took: optionalList(id<'option'>()),
  passages: optionalList(passageWithDocument),
  recommended: required(flag),
  note: optional(prose),
});

/** decisions.yaml: moments where a class is asked what it would do. */
export const decisionsFile = listOf(decision);

export type WrittenDecision = Of<typeof decision>;
