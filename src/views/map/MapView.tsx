import { memo, useId, useMemo, useState } from 'react';
import type { DrawnMap } from '../../format/drawnMap.ts';
import type { PlaceId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import { placesNamed } from '../../replay/placesNamed.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import { useForwardStep } from '../timetable/useForwardStep.ts';
import { waypointWords } from '../timetable/waypointWords.ts';
import { MapFrames } from './MapFrames.tsx';
import styles from './map.css?inline';
import { mapScene } from './mapScene.ts';
import { PlaceList } from './PlaceList.tsx';
import { sayMapScene } from './sayMapScene.ts';

interface MapViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view; 0 before the first. */
  readonly n: number;
  readonly narration: Narration;
  /** Null where no place has coordinates. */
  readonly map: DrawnMap | null;
  readonly addressOf: (n: number) => string;
}

/** Where the places lie that the documents name, and which way the messages went, up to the step in view. */
export const MapView = memo(function MapView(props: MapViewProps) {
  const { index, replay, n, narration, map, addressOf } = props;
  const [open, setOpen] = useState<PlaceId | null>(null);
  const said = useId();
  const naming = useMemo(() => placesNamed(index.scenario), [index]);
  const scene = useMemo(() => mapScene({ index, replay, naming, map }, n), [index, replay, naming, map, n]);
  const forward = useForwardStep(n, replay) !== null;
  const message = replay.steps[n - 1]?.message ?? null;
  const route = message === null ? [] : lookUp(index.messages, message).route;
  const way = [...new Set(route.map((waypoint) => waypointWords(index, waypoint)))];
  return (
    <main className="map" data-step={n} data-steps={stepCount(replay)} data-message={message ?? ''}>
      <style href="map" precedence="default">
        {styles}
      </style>
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
            {scene.places.length === 0
              ? 'These pages hold no places, so nothing can be drawn.'
              : 'No place of this dossier has coordinates, so nothing can be drawn; its places stand in the list.'}
          </p>
        ) : (
          <MapFrames map={map} scene={scene} open={open} moving={forward} describedBy={said} />
        )}
        <div className="map__words">
          <section aria-label="The way of this message">
            <h2 className="label">The way of this message</h2>
            {way.length === 0 && (
              <p>{n === 0 ? 'No message has been sent yet.' : 'The dossier gives no way for it.'}</p>
            )}
            <ol>
              {way.map((words) => (
                <li key={words} dir="auto">
                  {words}
                </li>
              ))}
            </ol>
          </section>
          {map !== null && (
            <section aria-label="On the map">
              <h2 className="label">On the map</h2>
              <p id={said} dir="auto">
                {sayMapScene(scene).join(' ')}
              </p>
            </section>
          )}
        </div>
        {map !== null && <Key />}
      </section>
      <PlaceList places={scene.places} open={open} onOpen={setOpen} addressOf={addressOf} />
    </main>
  );
});

function Key() {
  return (
    <p className="map__key">
      Schematic. A line runs from an open dot to a filled one and says from where to where, not by which road;
      it is broken where the dossier gives no time for one end. Rings: where messages are written and read.
      Hazes are zones, not points, and never drawn too small to be seen. Where a place lies is the editor’s,
      approximately. Coasts of today: Natural Earth, in the public domain; conic equal-area projection; no
      borders and no front lines.
    </p>
  );
}
