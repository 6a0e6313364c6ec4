import { fields } from '../shapes/fields.ts';
import { date, moment } from '../shapes/moment.ts';
import { listOf, type Of, optional, required } from '../shapes/shape.ts';
import { printed, prose } from '../shapes/text.ts';
import { id, oneOf } from '../shapes/values.ts';

const fact = fields('an outside fact', {
  id: required(id<'outside'>()),
  topic: required(oneOf('before', 'meanwhile', 'after', 'dispute')),
  date: required(date),
  'printed-date': required(printed),
  fact: required(prose),
  source: required(prose),
  certainty: required(prose),
  at: optional(moment),
});

/** outside.yaml: what happened outside the dossier. */
export const outsideFile = listOf(fact);

export type WrittenFact = Of<typeof fact>;
