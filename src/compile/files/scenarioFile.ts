import type { Located } from '../findings.ts';
import { impossibleDate } from '../rules/impossibleDate.ts';
import { fields } from '../shapes/fields.ts';
import { date } from '../shapes/moment.ts';
import { checked, type Of, optional, optionalList, required, type Shape } from '../shapes/shape.ts';
import { basis, certainty, filledList } from '../shapes/shared.ts';
import { printed, prose, textShape } from '../shapes/text.ts';
import { flag, id, number, oneOf } from '../shapes/values.ts';
import { where } from '../shapes/whereShape.ts';

const period = checked(date, ({ value, at, span }, findings) => {
  if (span === null) return;
  if (value.includes('/') && span.first !== null && span.last !== null) return;
  findings.add(
    impossibleDate,
    at,
    '`period` is an interval with both ends, such as "1950-07-05/1950-10-13".',
    value,
  );
});

/** Minutes east of UTC, by what stands in the file: `+03:00`. */
const offset: Shape<Located<string>> = textShape(
  'the distance from UTC in quotes, such as "+03:00"',
  (written, at, findings) => {
    if (/^[+-](0\d|1[0-4]):[0-5]\d$/.test(written.value)) return written.value;
    const said = `${at.name} is \`${written.value}\`; write the distance from UTC in quotes, such as "+03:00" or "-05:00".`;
    findings.add(impossibleDate, written.at, said, written.value);
    return '';
  },
);

const clock = fields('a clock', {
  id: required(id<'clock'>()),
  title: required(prose),
  utc: required(offset),
  basis: required(basis),
});

const source = fields('a source', {
  id: required(id<'source'>()),
  title: required(printed),
  url: optional(printed),
  note: optional(prose),
});

const printedName = fields('a printed name', { as: required(printed), note: optional(prose) });

const namePrinted: Shape<Of<typeof printedName>> = {
  ...printedName,
  wanted: 'the name in quotes, or { as: "…", note: "…" }',
  form: { kind: 'either', shapes: [printed, printedName] },
  read: (written, at, findings) =>
    written.kind === 'text'
      ? { spot: written.at, as: printed.read(written, at, findings), note: null }
      : printedName.read(written, at, findings),
};

const person = fields('a person', {
  id: required(id<'person'>()),
  name: required(prose),
  kind: required(oneOf('person', 'body')),
  role: required(prose),
  'role-basis': required(basis),
  printed: optionalList(namePrinted),
  note: optional(prose),
});

const place = fields('a place', {
  id: required(id<'place'>()),
  name: required(prose),
  printed: optionalList(printed),
  where: required(where),
  basis: required(basis),
  note: optional(prose),
});

const lane = fields('a lane', {
  id: required(id<'lane'>()),
  title: required(prose),
  subtitle: required(prose),
  place: optional(id<'place'>()),
});

const seat = fields('a seat', {
  id: required(id<'seat'>()),
  title: required(prose),
  people: required(filledList(id<'person'>(), 'one person or more')),
  about: required(prose),
  given: optionalList(id<'question'>()),
});

const section = fields('a section', {
  title: required(prose),
  minutes: optional(number(1, 600, 'minutes')),
});

const recordEntry = fields('an entry of the record', {
  message: required(id<'message'>()),
  because: optional(prose),
  section: optional(section),
  notes: optional(prose),
});

const missing = fields('a missing document', {
  id: required(id<'missing'>()),
  title: required(prose),
  written: optional(prose),
  content: optional(prose),
  elsewhere: optional(prose),
  certainty: optional(certainty),
});

const notice = fields('a notice', { title: required(prose), text: required(prose), basis: required(basis) });

/** scenario.yaml: what belongs to the dossier as a whole. */
export const scenarioFile = fields('scenario.yaml', {
  title: required(prose),
  summary: required(prose),
  period: required(period),
  fictional: optional(flag),
  axis: required(id<'clock'>()),
  clocks: required(filledList(clock, 'one clock or more')),
  sources: required(filledList(source, 'one source or more')),
  people: required(filledList(person, 'one person or more')),
  places: optionalList(place),
  lanes: required(filledList(lane, 'one lane or more')),
  seats: optionalList(seat),
  record: required(
    filledList(recordEntry, 'every message of the dossier, in the order in which they were written'),
  ),
  missing: optionalList(missing),
  notices: optionalList(notice),
  credits: optionalList(prose),
  rights: required(prose),
});

export type ScenarioFile = Of<typeof scenarioFile>;
