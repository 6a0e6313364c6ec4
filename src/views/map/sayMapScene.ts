import type { MapScene, ScenePlace, Stretch } from './mapScene.ts';

/** What a map draws at a step, in sentences: for who does not see it, and for who wants to be sure. */
export function sayMapScene({ places, stretches }: MapScene): readonly string[] {
  const named = places.filter(({ state }) => state === 'now');
  const present = stretches.filter((stretch) => stretch.present);
  const earlier = new Set(stretches.filter((stretch) => !stretch.present).map(({ n }) => n)).size;
  return [
    ...(named.length === 0 ? [] : [`This message names ${named.map(placeWords).join('; ')}.`]),
    present.length === 0
      ? 'No line is drawn for this message.'
      : `Its way: ${present.map(wayWords).join('; ')}.`,
    ...(earlier === 0
      ? []
      : [
          earlier === 1
            ? 'One earlier message’s way stays, thin.'
            : `The ways of ${earlier} earlier messages stay, thin.`,
        ]),
  ];
}

function placeWords({ place, drawn }: ScenePlace): string {
  return `${place.name} (${drawn ? place.where.kind : 'not drawn'})`;
}

function wayWords({ from, to, soft }: Stretch): string {
  return `${from.title} to ${to.title}${soft ? ', broken, as the dossier gives no time for one end' : ''}`;
}
