import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { View } from '../replay/address.ts';
import type { Room } from './openRoom.ts';

/** What a view of the same step is told; what it shows comes from here and from nowhere else. */
export interface LaterScreenProps {
  readonly room: Room;
  /** The step in view; 0 before the first. */
  readonly n: number;
  /** The address of a step in this view. */
  readonly addressOf: (n: number) => string;
  readonly onGo: (n: number) => void;
}

/** A view beside the replay: its code is fetched when it is first opened. */
export interface LaterView {
  readonly view: Exclude<View, 'replay'>;
  readonly title: string;
  /** As a sentence names it: "the reading view". */
  readonly part: string;
  readonly Screen: LazyExoticComponent<ComponentType<LaterScreenProps>>;
}

export const LATER_VIEWS: readonly LaterView[] = [
  {
    view: 'reading',
    title: 'Read',
    part: 'the reading view',
    Screen: lazy(async () => ({ default: (await import('./ReadingScreen.tsx')).ReadingScreen })),
  },
  {
    view: 'knowledge',
    title: 'Who knew',
    part: 'the view of who knew',
    Screen: lazy(async () => ({ default: (await import('./KnowledgeScreen.tsx')).KnowledgeScreen })),
  },
];
