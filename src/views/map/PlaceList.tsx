import { memo } from 'react';
import type { PlaceId } from '../../format/ids.ts';
import type { Basis } from '../../format/moment.ts';
import type { PlaceState, ScenePlace } from './mapScene.ts';
import { PlaceNotes } from './PlaceNotes.tsx';

interface PlaceListProps {
  readonly places: readonly ScenePlace[];
  readonly open: PlaceId | null;
  readonly onOpen: (place: PlaceId | null) => void;
  readonly addressOf: (n: number) => string;
}

const GROUPS: readonly { readonly state: PlaceState; readonly title: string }[] = [
  { state: 'now', title: 'Named by this message' },
  { state: 'before', title: 'Named before' },
  { state: 'coming', title: 'Not named yet' },
];

/** Every place that the documents name, drawn or not, in words: how it is drawn, how it is known, who names it. */
export const PlaceList = memo(function PlaceList({ places, open, onOpen, addressOf }: PlaceListProps) {
  if (places.length === 0) return null;
  return (
    <section className="map__places" aria-label="Places">
      {GROUPS.map(({ state, title }) => {
        const group = places.filter((place) => place.state === state);
        if (group.length === 0) return null;
        return (
          <div key={state} className={`map__group map__group--${state}`}>
            <h2 className="label">{title}</h2>
            <ul>
              {group.map((scene) => (
                <li key={scene.place.id} data-place-entry={scene.place.id}>
                  <details
                    open={open === scene.place.id}
                    onToggle={(event) => {
                      if (event.currentTarget.open) onOpen(scene.place.id);
                      else if (open === scene.place.id) onOpen(null);
                    }}
                  >
                    <summary>
                      <span className="map__glyph" data-drawn={formOf(scene)} />
                      <bdi>{scene.place.name}</bdi>
                      <span className="map__known">
                        {formOf(scene)}, {knownWords(scene.place.basis)}
                      </span>
                    </summary>
                    <PlaceNotes scene={scene} addressOf={addressOf} />
                  </details>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
});

function formOf({ place, drawn }: ScenePlace): string {
  return drawn ? place.where.kind : 'not drawn';
}

/** How a place is known, in a few words. */
function knownWords(basis: Basis): string {
  switch (basis.kind) {
    case 'source':
      return 'in the documents';
    case 'inferred':
      return `inferred${certaintyWords(basis.certainty)}`;
    case 'outside':
      return `from outside the dossier${certaintyWords(basis.certainty)}`;
  }
}

function certaintyWords(degree: 'high' | 'medium' | 'low' | null): string {
  return degree === null ? '' : `, certainty ${degree}`;
}
