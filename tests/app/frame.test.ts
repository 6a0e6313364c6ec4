import { expect, it } from 'vitest';
import { frameOf } from '../../src/app/frame.ts';

it('tells a window of its own, a frame, and a frame without an origin apart', () => {
  const own = {} as Window;
  const other = {} as Window;
  expect(frameOf({ self: own as Window & typeof globalThis, top: own, origin: 'null' })).toBe('alone');
  expect(
    frameOf({ self: own as Window & typeof globalThis, top: other, origin: 'https://example.org' }),
  ).toBe('framed');
  expect(frameOf({ self: own as Window & typeof globalThis, top: other, origin: 'null' })).toBe('sealed');
});
