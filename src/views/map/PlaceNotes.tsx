import type { Place } from '../../format/scenario.ts';
import { describeBasis } from '../../replay/describeBasis.ts';
import type { ScenePlace } from './mapScene.ts';

interface PlaceNotesProps {
  readonly scene: ScenePlace;
  readonly addressOf: (n: number) => string;
}

/** A place in words: how it is printed, where it is drawn, how that is known, which messages name it. */
export function PlaceNotes({ scene: { place, lane, steps }, addressOf }: PlaceNotesProps) {
  const { printed, where, basis, note } = place;
  return (
    <div className="map__notes">
      {lane !== null && (
        <p dir="auto">
          Messages are written and read here: {lane.title}, {lane.subtitle}.
        </p>
      )}
      {printed.length > 0 && (
        <p>
          As printed:{' '}
          {printed.map((words) => (
            <q key={words} dir="auto">
              {words}
            </q>
          ))}
        </p>
      )}
      <p>{whereWords(where)}</p>
      <p dir="auto">{describeBasis(basis) ?? 'The documents name it.'}</p>
      {note !== null && <p dir="auto">{note}</p>}
      {steps.length > 0 && (
        <p>
          Named at{' '}
          {steps.map((step) => (
            <a key={step} href={addressOf(step)}>
              step {step}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

/** Where a place lies, in words. */
function whereWords(where: Place['where']): string {
  switch (where.kind) {
    case 'point':
      return `Drawn as a point, about ${degrees(where.lat, 'N', 'S')}, ${degrees(where.lon, 'E', 'W')}.`;
    case 'zone':
      return `Drawn as a zone, not a point: within about ${where.reach} km of ${degrees(where.lat, 'N', 'S')}, ${degrees(where.lon, 'E', 'W')}.`;
    case 'line':
      return `Drawn as a line along ${degrees(where.lat, 'N', 'S')}.`;
    case 'unplaced':
      return 'Not drawn: it has no coordinates here.';
  }
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(Math.round(value * 10) / 10)}° ${value < 0 ? negative : positive}`;
}
