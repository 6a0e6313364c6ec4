import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { View } from '../replay/choices/viewChoice.ts';
import type { Flip } from '../views/prepared/flip.ts';
import type { OnTrace } from '../views/trace/onTrace.ts';
import type { Room } from './openRoom.ts';
import type { RoomPlace } from './roomPlace.ts';
import type { KeptState } from './useKept.ts';
import type { OnRoom } from './useRoom.ts';

/** What a view of the same step is told; what it shows comes from here and from nowhere else. */
export interface LaterScreenProps {
  readonly room: Room;
  /** The same scenario's record. */
  readonly record: Room;
  readonly place: RoomPlace;
  /** The address of the same place with some of it chosen anew. */
  readonly addressOf: (parts: Partial<RoomPlace>) => string;
  readonly onGo: (parts: Partial<RoomPlace>) => void;
  readonly onTrace: OnTrace;
  readonly onRoom: OnRoom;
  readonly state: KeptState;
  /** Whether the reader has asked for the search and is not in it yet. */
  readonly searchAsked: boolean;
  readonly onSearchTaken: () => void;
  /** Whether other steps than the one in view may be on the page, out of sight. */
  readonly ahead: boolean;
  /** Brings steps into view that are ready, for those views that have some ready. */
  readonly flip: Flip;
}

/** A view beside the replay: its code is fetched when it is first opened. */
export interface LaterView {
  readonly view: Exclude<View, 'replay'>;
  readonly title: string;
  /** Set where it has no tab of its own: another view leads to it, whose tab stands for it. */
  readonly under?: View;
  /** Without anything around it, and so without a tab. */
  readonly alone?: true;
  /** As a sentence names it: "the reading view". */
  readonly part: string;
  readonly Screen: LazyExoticComponent<ComponentType<LaterScreenProps>>;
}

export const LATER_VIEWS: readonly LaterView[] = [
  {
    view: 'chart',
    title: 'Chart',
    part: 'the chart',
    Screen: lazy(async () => ({ default: (await import('./ChartScreen.tsx')).ChartScreen })),
  },
  {
    view: 'reading',
    title: 'Read',
    part: 'the reading view',
    Screen: lazy(async () => ({ default: (await import('./ReadingScreen.tsx')).ReadingScreen })),
  },
  {
    view: 'dossier',
    title: 'Dossier',
    part: 'the dossier',
    Screen: lazy(async () => ({ default: (await import('./DossierScreen.tsx')).DossierScreen })),
  },
  {
    view: 'compare',
    title: 'Reports',
    part: 'the reports beside their sources',
    Screen: lazy(async () => ({ default: (await import('./CompareScreen.tsx')).CompareScreen })),
  },
  {
    view: 'knowledge',
    title: 'Who knew',
    part: 'the view of who knew',
    Screen: lazy(async () => ({ default: (await import('./KnowledgeScreen.tsx')).KnowledgeScreen })),
  },
  {
    view: 'map',
    title: 'Map',
    part: 'the map',
    Screen: lazy(async () => ({ default: (await import('./MapScreen.tsx')).MapScreen })),
  },
  {
    view: 'what-if',
    title: 'What if',
    part: 'the what-if beside the record',
    Screen: lazy(async () => ({ default: (await import('./WhatIfScreen.tsx')).WhatIfScreen })),
  },
  {
    view: 'depends',
    title: 'What this model depends on',
    under: 'what-if',
    part: 'what the model depends on',
    Screen: lazy(async () => ({ default: (await import('./DependsScreen.tsx')).DependsScreen })),
  },
  {
    view: 'epilogue',
    title: 'Epilogue',
    part: 'the epilogue',
    Screen: lazy(async () => ({ default: (await import('./EpilogueScreen.tsx')).EpilogueScreen })),
  },
  {
    view: 'paper',
    title: 'Paper',
    part: 'the paper',
    Screen: lazy(async () => ({ default: (await import('./PaperScreen.tsx')).PaperScreen })),
  },
  {
    view: 'small',
    title: 'In small',
    alone: true,
    part: 'the replay in small',
    Screen: lazy(async () => ({ default: (await import('./SmallScreen.tsx')).SmallScreen })),
  },
];
