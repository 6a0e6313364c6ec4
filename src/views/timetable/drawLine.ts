import type { LaneId } from '../../format/ids.ts';
import type { Axis } from './layOutAxis.ts';
import type { TimedStation } from './placeStations.ts';
import type { TimedStep } from './timeSteps.ts';
import type { Piece, PieceEnd, Station, TimetableLine, Upright } from './timetableLayout.ts';

/** How far towards its lane a line without a time of arrival is drawn. */
const SHORT_OF_THE_LANE = 0.62;

/** The length of an end without a time, and the right edge of the frame, in pixels. */
export interface Stub {
  readonly length: number;
  readonly right: number;
}

/** One step as a line, on an axis and on lanes whose heights are given. */
export function drawLine(
  timed: TimedStep,
  axis: Axis,
  rows: ReadonlyMap<LaneId, number>,
  stub: Stub,
): TimetableLine {
  const stations = drawStations(timed.stations, axis, rows, stub);
  return {
    n: timed.step.n,
    message: timed.step.message,
    upright: drawUpright(timed, axis),
    stations,
    pieces: joinStations(stations),
  };
}

function drawUpright({ taken: { minute, stretch, moment } }: TimedStep, axis: Axis): Upright {
  const x = axis.x(minute);
  if (moment.kind === 'hour') return { kind: 'hour', x };
  return { kind: 'soft', x, from: axis.x(stretch.from), to: axis.x(stretch.to) };
}

function drawStations(
  timed: readonly TimedStation[],
  axis: Axis,
  rows: ReadonlyMap<LaneId, number>,
  stub: Stub,
): readonly Station[] {
  const met = timed.map((station, place) => drawTimed(station, place, axis, rows));
  const first = met.findIndex((station) => station !== null);
  const last = met.findLastIndex((station) => station !== null);
  return timed.flatMap((station, i) => {
    const there = met[i];
    if (there) return [there];
    // Beyond the known part of the route only the first step into the unknown is drawn.
    if (first < 0 || i < first - 1 || i > last + 1) return [];
    const { lane, what } = station.waypoint;
    const y = rows.get(lane) ?? 0;
    const open = { kind: 'open', place: i, lane, what, moment: null } as const;
    const edge = met[i < first ? first : last];
    if (i < first && edge) {
      return [
        { ...open, x: Math.max(0, edge.x - stub.length), y: edge.y + (y - edge.y) * SHORT_OF_THE_LANE },
      ];
    }
    if (i > last && edge) {
      const x = Math.min(stub.right, edge.x + stub.length);
      return [{ ...open, x, y: edge.y + (y - edge.y) * SHORT_OF_THE_LANE }];
    }
    return [{ ...open, x: passingX(timed, met, i, rows), y }];
  });
}

function drawTimed(
  station: TimedStation,
  place: number,
  axis: Axis,
  rows: ReadonlyMap<LaneId, number>,
): Station | null {
  if (station.kind === 'untimed') return null;
  const { lane, what } = station.waypoint;
  const met = {
    place,
    x: axis.x(station.minute),
    y: rows.get(lane) ?? 0,
    lane,
    what,
    moment: station.moment,
  };
  if (station.moment.kind === 'hour') return { ...met, kind: 'point' };
  const { from, to, unbounded } = station.stretch;
  return { ...met, kind: 'soft', from: axis.x(from), to: axis.x(to), unbounded };
}

/** A lane met at no known time, between two that are known: as on a straight way from one to the other. */
function passingX(
  timed: readonly TimedStation[],
  met: readonly (Station | null)[],
  i: number,
  rows: ReadonlyMap<LaneId, number>,
): number {
  const from = met.findLastIndex((station, k) => k < i && station !== null);
  const to = met.findIndex((station, k) => k > i && station !== null);
  const start = met[from]?.x ?? 0;
  const end = met[to]?.x ?? start;
  let whole = 0;
  let here = 0;
  for (let k = from; k < to; k += 1) {
    const rise = Math.abs(heightOf(timed[k + 1], rows) - heightOf(timed[k], rows));
    whole += rise;
    if (k < i) here += rise;
  }
  const part = whole === 0 ? (i - from) / (to - from) : here / whole;
  return start + (end - start) * part;
}

function heightOf(station: TimedStation | undefined, rows: ReadonlyMap<LaneId, number>): number {
  return station === undefined ? 0 : (rows.get(station.waypoint.lane) ?? 0);
}

function joinStations(stations: readonly Station[]): readonly Piece[] {
  const ends: Readonly<Record<Station['kind'], PieceEnd>> = { point: 'whole', soft: 'soft', open: 'open' };
  return stations.slice(1).map((to, i) => {
    const from = stations[i] ?? to;
    return {
      place: from.place,
      x0: from.x,
      y0: from.y,
      x1: to.x,
      y1: to.y,
      start: i === 0 ? ends[from.kind] : 'whole',
      end: i === stations.length - 2 ? ends[to.kind] : 'whole',
    };
  });
}
