import type { PlaceId } from './ids.ts';

/** A scenario's map, drawn ahead: nothing but paths and points, in the units of each frame, y downwards. */
export interface DrawnMap {
  readonly whole: MapFrame;
  /** The part where places lie too close to be told apart in the whole; null where there is none. */
  readonly inset: MapFrame | null;
  /** The inset's edge in the whole: path data, or empty. */
  readonly insetEdge: string;
}

export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Path data: coasts, and nothing else. */
  readonly land: string;
  /** Path data: parallels and meridians. */
  readonly grid: string;
  /** The places that lie in this frame, zones only where they lie in it whole; in the author's order. */
  readonly places: readonly DrawnPlace[];
}

/** A place in a frame; for a zone its middle, for a line its eastern end. */
export interface DrawnPlace {
  readonly place: PlaceId;
  readonly kind: 'point' | 'zone' | 'line';
  readonly x: number;
  readonly y: number;
  /** How far a zone reaches from its middle; 0 for the others. */
  readonly reach: number;
  /** Path data of a zone or a line; empty for a point. */
  readonly path: string;
}
