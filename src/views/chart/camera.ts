import type { Frame } from './chartLayout.ts';

/** Where the picture stands in its window: a spot of the picture, times `scale`, plus x and y, is a pixel. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The window that the picture is seen through, in pixels; `top` is covered by the heads, in units of the picture. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const LEAST = 0.03;
const MOST = 3;
/** Pixels that stay free around what is fitted or brought into sight. */
const MARGIN = 12;
/** Pixels of the picture that always stay in sight, however far it is moved. */
const KEPT = 60;

/** All of the picture, in the middle. */
export function whole(sight: Sight, { width, height }: Size): Camera {
  const across = (sight.width - 2 * MARGIN) / Math.max(1, width);
  const down = (sight.height - 2 * MARGIN) / Math.max(1, height);
  const scale = Math.min(MOST, Math.max(LEAST, Math.min(across, down)));
  const x = (sight.width - width * scale) / 2;
  return { x, y: Math.max(0, Math.min(MARGIN, (sight.height - height * scale) / 2)), scale };
}

/**
 * What a reader sees first: all of it, or where that would be too small to read, its beginning at the least scale.
 * @param least the smallest scale that can be read
 */
export function opening(sight: Sight, picture: Size, least: number): Camera {
  const all = whole(sight, picture);
  if (all.scale >= least) return all;
  const width = picture.width * least;
  return { scale: least, x: width < sight.width ? (sight.width - width) / 2 : MARGIN, y: 0 };
}

/** Nearer or farther, so that what is at a pixel of the window stays there. */
export function zoomAt(camera: Camera, factor: number, x: number, y: number): Camera {
  const scale = Math.min(MOST, Math.max(LEAST, camera.scale * factor));
  const by = scale / camera.scale;
  return { scale, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by };
}

export function panBy(camera: Camera, x: number, y: number): Camera {
  return { ...camera, x: camera.x + x, y: camera.y + y };
}

/** Moved back as far as needed for some of the picture to stay in sight. */
export function kept(camera: Camera, sight: Sight, { width, height }: Size): Camera {
  return {
    ...camera,
    x: between(camera.x, KEPT - width * camera.scale, sight.width - KEPT),
    y: between(camera.y, KEPT - height * camera.scale, sight.height - KEPT),
  };
}

/**
 * Moved as little as needed to see what a step did, and not at all where it is in sight: as many of the frames as fit
 * at the present scale, the first ones first.
 */
export function reveal(camera: Camera, sight: Sight, frames: readonly Frame[]): Camera {
  const [first, ...rest] = frames;
  if (first === undefined) return camera;
  const room = {
    width: (sight.width - 2 * MARGIN) / camera.scale,
    height: (sight.height - 2 * MARGIN) / camera.scale - sight.top,
  };
  let seen = first;
  for (const frame of rest) {
    const both = around(seen, frame);
    if (both.width <= room.width && both.height <= room.height) seen = both;
  }
  const left = MARGIN - seen.x * camera.scale;
  const right = sight.width - MARGIN - (seen.x + seen.width) * camera.scale;
  const top = MARGIN + (sight.top - seen.y) * camera.scale;
  const bottom = sight.height - MARGIN - (seen.y + seen.height) * camera.scale;
  // Where a frame alone is larger than the window, its beginning is what is seen.
  const x = left > right ? left : between(camera.x, left, right);
  const y = top > bottom ? top : between(camera.y, top, bottom);
  return x === camera.x && y === camera.y ? camera : { ...camera, x, y };
}

function around(a: Frame, b: Frame): Frame {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
