import { memo, useMemo, useState } from 'react';
import type { DrawnMap } from '../../format/drawnMap.ts';
import type { PlaceId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { useForwardStep } from '../timetable/useForwardStep.ts';
import { waypointWords } from '../timetable/waypointWords.ts';
import { MapFrameView } from './MapFrameView.tsx';
import { PlaceList } from './PlaceList.tsx';
import { namingSteps } from './placeStates.ts';
import './MapView.css';

interface MapViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view; 0 before the first. */
  readonly n: number;
  readonly narration: Narration;
  /** Null where no place has coordinates. */
  readonly map: DrawnMap | null;
}

const NONE: ReadonlySet<PlaceId> = new Set();

/** Where the places lie that the documents name, and which way the messages went, up to the step in view. */
export const MapView = memo(function MapView({ index, replay, n, narration, map }: MapViewProps) {
  const [open, setOpen] = useState<PlaceId | null>(null);
  const naming = useMemo(() => namingSteps(index, replay), [index, replay]);
  const forward = useForwardStep(n, replay) !== null;
  const message = replay.steps[n - 1]?.message ?? null;
  const way =
    message === null
      ? []
      : [...new Set(lookUp(index.messages, message).route.map((waypoint) => waypointWords(index, waypoint)))];
  const inInset = useMemo(
    () => (map?.inset ? new Set(map.inset.places.map(({ place }) => place)) : NONE),
    [map],
  );
  const said = `${narration.place}: ${narration.heading}.${way.length === 0 ? '' : ` ${way.join('; ')}.`}`;
  const shared = { index, replay, n, naming, open, moving: forward };
  return (
    <main className="map" data-step={n} data-steps={replay.steps.length} data-message={message ?? ''}>
      <p className="map__help">
        Where the places lie that the documents name, and which way each message went, up to this step. Open a
        place in the list to see how it is known.
      </p>
      <section className="map__sheet" aria-label="Map">
        <p className="map__step" dir="auto">
          {narration.place}: {narration.heading}
        </p>
        {map === null ? (
          <p className="map__none">
            No place of this dossier has coordinates, so that there is nothing to draw; its places stand in
            the list.
          </p>
        ) : (
          <figure className="map__figure">
            <div className="map__frames">
              <MapFrameView
                {...shared}
                frame={map.whole}
                label={`Map of the places. ${said}`}
                elsewhere={inInset}
                edge={map.insetEdge}
              />
              {map.inset !== null && (
                <div className="map__inset">
                  <MapFrameView
                    {...shared}
                    frame={map.inset}
                    label="The marked part of the map, larger."
                    elsewhere={NONE}
                    edge=""
                  />
                </div>
              )}
            </div>
            <figcaption className="map__caption">
              Schematic. Rings: where messages are written and read. A line runs from an open dot to a filled
              one and says from where to where, not by which road; it is broken where the dossier gives no
              time for one end. Soft areas are zones, not points. Coordinates are approximate and the
              editor’s. Coasts by Natural Earth, in the public domain, in a conic equal-area projection; no
              borders and no front lines.
            </figcaption>
          </figure>
        )}
        <h2 className="label">The way of this message</h2>
        {way.length === 0 ? (
          <p className="map__way">
            {n === 0 ? 'No message has been sent yet.' : 'The dossier gives no way for it.'}
          </p>
        ) : (
          <ol className="map__way">
            {way.map((words) => (
              <li key={words} dir="auto">
                {words}
              </li>
            ))}
          </ol>
        )}
      </section>
      <PlaceList index={index} replay={replay} n={n} naming={naming} open={open} onOpen={setOpen} />
    </main>
  );
});
