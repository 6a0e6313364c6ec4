import { memo } from 'react';
import type { PlaceId } from '../../format/ids.ts';
import type { Place } from '../../format/scenario.ts';
import { formatAddress } from '../../replay/address.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { describeBasis } from '../describeBasis.ts';
import { placeState } from './placeStates.ts';

interface PlaceListProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly n: number;
  readonly naming: ReadonlyMap<PlaceId, readonly number[]>;
  readonly open: PlaceId | null;
  readonly onOpen: (place: PlaceId | null) => void;
}

const STATE_WORDS = { now: 'named by this message', named: '', coming: 'not named yet' } as const;

/** Every place that the documents name, in words: where it lies, how that is known, which messages name it. */
export const PlaceList = memo(function PlaceList(props: PlaceListProps) {
  const { index, replay, n, naming, open, onOpen } = props;
  const places = [...index.places.values()].filter(
    ({ id }) => naming.has(id) || [...index.lanes.values()].some(({ place }) => place === id),
  );
  return (
    <section className="map__places" aria-label="Places">
      <h2 className="label">Places</h2>
      <ul>
        {places.map((place) => {
          const state = placeState(index, naming, place.id, n);
          return (
            <li key={place.id} className={`map__entry map__entry--${state}`}>
              <details
                open={open === place.id}
                onToggle={(event) => {
                  if (event.currentTarget.open) onOpen(place.id);
                  else if (open === place.id) onOpen(null);
                }}
              >
                <summary>
                  <bdi>{place.name}</bdi> <span className="map__state">{STATE_WORDS[state]}</span>
                </summary>
                <PlaceNotes index={index} replay={replay} place={place} steps={naming.get(place.id) ?? []} />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

interface PlaceNotesProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly place: Place;
  readonly steps: readonly number[];
}

function PlaceNotes({ index, replay, place, steps }: PlaceNotesProps) {
  const { printed, where, basis, note } = place;
  const known = describeBasis(basis);
  const lane = [...index.lanes.values()].find((one) => one.place === place.id);
  return (
    <div className="map__notes">
      {lane !== undefined && (
        <p dir="auto">
          {lane.title}: {lane.subtitle}
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
      {known !== null && <p dir="auto">{known}</p>}
      {note !== null && <p dir="auto">{note}</p>}
      {steps.length > 0 && (
        <p>
          Named at{' '}
          {steps.map((step) => (
            <StepLink key={step} index={index} replay={replay} n={step} />
          ))}
        </p>
      )}
    </div>
  );
}

interface StepLinkProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly n: number;
}

function StepLink({ index, replay, n }: StepLinkProps) {
  const message = replay.steps[n - 1]?.message ?? null;
  return (
    <a href={formatAddress({ scenario: index.scenario.id, message, view: 'map', seat: null, pair: null })}>
      step {n}
    </a>
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
      return 'Not drawn: it has no place on this map.';
  }
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(Math.round(value * 10) / 10)}° ${value < 0 ? negative : positive}`;
}
