import { type GeoProjection, geoConicEqualArea } from 'd3-geo';
import type { Place } from '../format/scenario.ts';

/** A place that lies somewhere. */
export type Placed = Place & { readonly where: Exclude<Place['where'], { readonly kind: 'unplaced' }> };

/** Of a frame, in its own units. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  /** Kept free around the places, for their names. */
  readonly margin: number;
}

export const KILOMETRES_A_DEGREE = 111.2;
/** Beyond this a conic projection shows nothing of use. */
const FARTHEST_NORTH = 84;
/** Even one place alone is drawn with its surroundings, this many degrees to each side. */
const SURROUNDINGS = 0.5;

type Coordinate = [longitude: number, latitude: number];

/** Conic equal area, after Albers, turned and scaled so that all the places lie in the frame. */
export function mapProjection(
  places: readonly Placed[],
  { width, height, margin }: FrameSize,
): GeoProjection {
  const coordinates = places.flatMap(cornersOf);
  const latitudes = coordinates.map(([, latitude]) => latitude);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const sixth = (north - south) / 6;
  const inner: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  return geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-middleOfArc(coordinates.map(([longitude]) => longitude)), 0])
    .fitExtent(inner, { type: 'MultiPoint', coordinates })
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** Points that must lie inside the frame. */
function cornersOf({ where }: Placed): readonly Coordinate[] {
  const { lat } = where;
  switch (where.kind) {
    case 'point':
      return around(where.lon, lat, SURROUNDINGS);
    case 'zone':
      return around(where.lon, lat, Math.max(SURROUNDINGS, where.reach / KILOMETRES_A_DEGREE));
    case 'line':
      return [
        [where.west, lat],
        [where.east, lat],
      ];
  }
}

function around(lon: number, lat: number, degrees: number): readonly Coordinate[] {
  const across = degrees / Math.cos((within(lat) * Math.PI) / 180);
  return [
    [lon - across, within(lat)],
    [lon + across, within(lat)],
    [lon, within(lat - degrees)],
    [lon, within(lat + degrees)],
  ];
}

function within(latitude: number): number {
  return Math.min(FARTHEST_NORTH, Math.max(-FARTHEST_NORTH, latitude));
}

/** The middle of the shortest arc that holds all the longitudes: opposite to the middle of the widest gap. */
function middleOfArc(longitudes: readonly number[]): number {
  const around = longitudes.map((longitude) => ((longitude % 360) + 360) % 360).toSorted((a, b) => a - b);
  const gaps = around.map((start, at) => {
    const end = around[at + 1] ?? (around[0] ?? 0) + 360;
    return { width: end - start, middle: (start + end) / 2 };
  });
  const widest = gaps.reduce((a, b) => (b.width > a.width ? b : a));
  return widest.middle + 180;
}
