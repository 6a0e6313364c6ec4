import { createRequire } from 'node:module';
import { type GeoProjection, geoCircle, geoGraticule, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { DrawnMap, DrawnPlace, MapFrame } from '../format/drawnMap.ts';
import type { Place, Scenario } from '../format/scenario.ts';
import { placesNamed } from '../replay/placesNamed.ts';
import { closestGroup } from './closestGroup.ts';
import { type FrameSize, KILOMETRES_A_DEGREE, mapProjection, type Placed } from './mapProjection.ts';
import { thinned } from './thinned.ts';

const require = createRequire(import.meta.url);

/** Side by side they are equally high. */
const WHOLE: FrameSize = { width: 960, height: 560, margin: 48 };
const INSET: FrameSize = { width: 560, height: 560, margin: 36 };
/** Places nearer to each other than this, in units of the whole, are drawn once more, larger. */
const TOO_CLOSE = 42;
/** A zone wider than this, in kilometres from its middle, can be told apart in the whole. */
const WIDE = 150;
const GRID_DEGREES = 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Draws the land around a scenario's places, and the places: those that its documents name or that a lane lies at.
 * @returns null where no place has coordinates.
 */
export function drawMap(scenario: Scenario): DrawnMap | null {
  const named = placesNamed(scenario);
  const lanes = new Set(scenario.lanes.map(({ place }) => place));
  const placed = scenario.places.filter(isPlaced).filter(({ id }) => named.has(id) || lanes.has(id));
  if (placed.length === 0) return null;

  const whole = mapProjection(placed, WHOLE);
  const near = placed.filter(({ where }) => where.kind !== 'zone' || where.reach <= WIDE);
  const group = closestGroup(near, (place) => middleOf(place, whole), TOO_CLOSE);
  const inset = group.length === 0 ? null : mapProjection(group, INSET);
  return {
    whole: frame(whole, WHOLE, placed),
    inset: inset === null ? null : frame(inset, INSET, placed),
    insetEdge: inset === null ? '' : edgeIn(whole, inset),
  };
}

function isPlaced(place: Place): place is Placed {
  return place.where.kind !== 'unplaced';
}

function frame(projection: GeoProjection, { width, height }: FrameSize, places: readonly Placed[]): MapFrame {
  const thin = geoPath({ stream: (sink) => projection.stream(thinned(sink)) }).digits(1);
  const plain = geoPath(projection).digits(1);
  return {
    width,
    height,
    land: thin(land()) ?? '',
    grid: plain(geoGraticule().step([GRID_DEGREES, GRID_DEGREES])()) ?? '',
    places: places
      .map((place) => drawn(place, projection))
      .filter(({ x, y, reach }) => Math.min(x, y, width - x, height - y) >= reach),
  };
}

function drawn({ id, where }: Placed, projection: GeoProjection): DrawnPlace {
  const path = geoPath(projection).digits(1);
  switch (where.kind) {
    case 'point':
      return { place: id, kind: 'point', ...at(projection, where.lon, where.lat), reach: 0, path: '' };
    case 'zone': {
      const degrees = where.reach / KILOMETRES_A_DEGREE;
      const circle = geoCircle().center([where.lon, where.lat]).radius(degrees).precision(10);
      const middle = at(projection, where.lon, where.lat);
      const edge = at(projection, where.lon, where.lat + degrees);
      const reach = Math.round(Math.hypot(edge.x - middle.x, edge.y - middle.y) * 10) / 10;
      return { place: id, kind: 'zone', ...middle, reach, path: path(circle()) ?? '' };
    }
    case 'line': {
      const line = path({ type: 'LineString', coordinates: parallel(where) }) ?? '';
      return { place: id, kind: 'line', ...at(projection, where.east, where.lat), reach: 0, path: line };
    }
  }
}

function at(projection: GeoProjection, lon: number, lat: number): Point {
  const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

function middleOf({ where }: Placed, projection: GeoProjection): Point {
  const lon = where.kind === 'line' ? (where.west + where.east) / 2 : where.lon;
  return at(projection, lon, where.lat);
}

/** Along a parallel, which is no shortest way: point by point. */
function parallel({ lat, west, east }: Extract<Placed['where'], { readonly kind: 'line' }>) {
  const parts = 16;
  const span = (east - west + 360) % 360;
  return Array.from({ length: parts + 1 }, (_, part): [number, number] => [
    west + (span * part) / parts,
    lat,
  ]);
}

function edgeIn(whole: GeoProjection, inset: GeoProjection): string {
  const { width, height } = INSET;
  const corners: [number, number][] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const edge = corners.map((corner) => {
    const [lon, lat] = inset.invert?.(corner) ?? [0, 0];
    const { x, y } = at(whole, lon, lat);
    return `${x},${y}`;
  });
  return `M${edge.join('L')}Z`;
}

/** Coasts by Natural Earth, in the public domain, at 1:50 million: land only, no borders of any year. */
function land() {
  // The package has no types for its files; that this one is TopoJSON is what its own description promises.
  const atlas = require('world-atlas/land-50m.json') as Parameters<typeof feature>[0];
  const { land: coasts } = atlas.objects;
  if (coasts === undefined) throw new Error('The file of coasts has no land.');
  return feature(atlas, coasts);
}
