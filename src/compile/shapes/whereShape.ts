import type { Place } from '../../format/scenario.ts';
import { missingField } from '../rules/missingField.ts';
import { unknownChoice } from '../rules/unknownChoice.ts';
import { fields } from './fields.ts';
import { optional, required, type Shape } from './shape.ts';
import { number } from './values.ts';

const latitude = number(-90, 90, 'degrees');
const longitude = number(-180, 180, 'degrees');
const reach = number(1, 20_000, 'kilometres');

const point = fields('a place on the map', {
  lat: required(latitude),
  lon: required(longitude),
  reach: optional(reach),
});
const line = fields('a line on the map', {
  lat: required(latitude),
  west: required(longitude),
  east: required(longitude),
});
const anywhere = fields('a place on the map', {
  lat: required(latitude),
  lon: optional(longitude),
  reach: optional(reach),
  west: optional(longitude),
  east: optional(longitude),
});

const FORMS =
  '{ lat: 55.8, lon: 37.6 }, or with `reach` in kilometres for a zone, or { lat: 38, west: 124, east: 129 } for a line, or `unplaced`';

/** Where a place is: a point, a zone where the documents give no point, a line along a parallel, or not known. */
export const where: Shape<Place['where']> = {
  wanted: FORMS,
  form: { kind: 'either', shapes: [point, line] },
  blank: () => ({ kind: 'unplaced' }),
  read: (written, at, findings) => {
    if (written.kind === 'text') {
      if (written.value !== 'unplaced') {
        findings.add(
          unknownChoice,
          written.at,
          `${at.name} cannot be \`${written.value}\`; write ${FORMS}.`,
          written.value,
        );
      }
      return { kind: 'unplaced' };
    }
    const { lat, lon, reach: kilometres, west, east } = anywhere.read(written, at, findings);
    if (written.kind !== 'map') return { kind: 'unplaced' };
    if (lon !== null && west === null && east === null) {
      return kilometres === null
        ? { kind: 'point', lat, lon }
        : { kind: 'zone', lat, lon, reach: kilometres };
    }
    if (lon === null && kilometres === null && west !== null && east !== null)
      return { kind: 'line', lat, west, east };
    findings.add(missingField, at.at, `${at.name} is neither a point, a zone nor a line; write ${FORMS}.`);
    return { kind: 'unplaced' };
  },
};
