import { describe, expect, it } from 'vitest';
import { kept, opening, panBy, reveal, whole, zoomAt } from '../../../src/views/chart/camera.ts';

const sight = { width: 1000, height: 500, top: 100 };
const picture = { width: 4000, height: 1600 };
const frame = (x: number, y: number) => ({ x, y, width: 200, height: 80 });
const camera = { x: 0, y: 0, scale: 1 };

describe('the camera', () => {
  it('shows the whole picture inside the window', () => {
    const { x, y, scale } = whole(sight, picture);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + picture.width * scale).toBeLessThanOrEqual(sight.width);
    expect(y + picture.height * scale).toBeLessThanOrEqual(sight.height);
  });

  it('opens on the whole where that can be read, else at the smallest scale that can', () => {
    expect(opening(sight, picture, 0.1)).toEqual(whole(sight, picture));
    expect(opening(sight, picture, 0.5).scale).toBe(0.5);
  });

  it('keeps what is under the pointer there while it goes nearer', () => {
    const at = { x: 300, y: 200 };
    const nearer = zoomAt(panBy(camera, -70, 20), 1.5, at.x, at.y);
    expect((at.x - nearer.x) / nearer.scale).toBeCloseTo(370);
    expect((at.y - nearer.y) / nearer.scale).toBeCloseTo(180);
  });

  it('never loses the picture', () => {
    const { x, y, scale } = kept(panBy(camera, -99_999, 99_999), sight, picture);
    expect(x + picture.width * scale).toBeGreaterThan(0);
    expect(y).toBeLessThan(sight.height);
  });
});

describe('following a step', () => {
  it('does not move where all that happened is in sight', () => {
    expect(reveal(camera, sight, [frame(200, 150), frame(700, 300)])).toBe(camera);
    expect(reveal(camera, sight, [])).toBe(camera);
  });

  it('moves as little as needed, along one side only', () => {
    const moved = reveal(camera, sight, [frame(1200, 200)]);
    expect(moved).toEqual({ x: -412, y: 0, scale: 1 });
  });

  it('counts what the heads cover as out of sight', () => {
    expect(reveal({ x: 0, y: -200, scale: 1 }, sight, [frame(200, 220)]).y).toBe(-108);
  });

  it('shows the first where not all fit, and never changes the scale', () => {
    const moved = reveal(camera, sight, [frame(100, 200), frame(3500, 200)]);
    expect(moved).toBe(camera);
    expect(reveal(camera, sight, [{ x: 2000, y: 200, width: 3000, height: 80 }])).toEqual({
      x: -1988,
      y: 0,
      scale: 1,
    });
  });
});
