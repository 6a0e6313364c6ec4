import { tracedPassage } from '../replay/tracedPassage.ts';
import { ReadingView } from '../views/reading/ReadingView.tsx';
import type { LaterScreenProps } from './laterViews.ts';
import { useStepLinks } from './useStepLinks.ts';

/** The reading view of a room. */
export function ReadingScreen({ room, place, onTrace, ...going }: LaterScreenProps) {
  const { index, replay, narrations } = room;
  const told = replay.schedule.kind === 'record' && index.scenario.epilogue.length > 0;
  const epilogue = told ? going.addressOf({ view: 'epilogue' }) : null;
  const links = useStepLinks(going);
  return (
    <ReadingView
      index={index}
      replay={replay}
      n={place.n}
      narrations={narrations}
      epilogue={epilogue}
      traced={tracedPassage(index, place.trace)}
      onTrace={onTrace}
      {...links}
    />
  );
}
