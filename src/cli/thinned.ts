import type { GeoStream } from 'd3-geo';

/** Points nearer than this to the last one kept, in units of the frame, add nothing that could be seen. */
const STEP = 1.2;
/** An island smaller than this, across, is a speck. */
const SPECK = 2.4;

/** Passes lines on to a sink with the points left out that could not be seen, and specks altogether. */
export function thinned(sink: GeoStream): GeoStream {
  let line: (readonly [number, number])[] = [];
  return {
    ...inPolygons(sink),
    point: (x, y) => {
      const [lastX, lastY] = line.at(-1) ?? [Number.POSITIVE_INFINITY, 0];
      if (Math.hypot(x - lastX, y - lastY) >= STEP) line.push([x, y]);
    },
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (line.length < 3 || acrossOf(line) < SPECK) return;
      sink.lineStart();
      for (const [x, y] of line) sink.point(x, y);
      sink.lineEnd();
    },
  };
}

function inPolygons(sink: GeoStream) {
  return {
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  };
}

function acrossOf(line: readonly (readonly [number, number])[]): number {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(spread(line.map(([x]) => x)), spread(line.map(([, y]) => y)));
}
