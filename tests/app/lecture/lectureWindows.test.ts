import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  addressFor,
  lectureToken,
  newWindowId,
  roleNamed,
  windowName,
  withToken,
} from '../../../src/app/lecture/lectureWindows.ts';

const window = (name = '') => ({ name, crypto: webcrypto as Crypto });
const TOKEN = 'abcdefghijkl0123456789ab';

describe('the secret of a lecture', () => {
  it('is made once, and outlives a reload in the window’s name', () => {
    const token = lectureToken(window(), '');
    expect(token).toMatch(/^[a-z0-9]{24}$/);
    expect(lectureToken(window(), '')).not.toBe(token);
    expect(lectureToken(window(windowName('hall', token)), '#/korea-1950?view=hall')).toBe(token);
  });

  it('comes with the address where a window was opened by hand', () => {
    const address = withToken('#/korea-1950/mao-2-october?view=presenter', TOKEN);
    expect(lectureToken(window(), address)).toBe(TOKEN);
    expect(roleNamed(address)).toBe('presenter');
  });

  it.each(['', 'decision-room:hall:short', `decision-room:cellar:${TOKEN}`, `x decision-room:hall:${TOKEN}`])(
    'is not taken from a window called “%s”',
    (name) => {
      expect(lectureToken(window(name), '#/?lecture=<script>')).not.toContain(TOKEN);
    },
  );
});

it.each([
  ['#/korea-1950/mao-2-october?view=reading&seat=kim', '#/korea-1950/mao-2-october?view=hall'],
  ['#/korea-1950', '#/korea-1950?view=hall'],
  ['', '#/korea-1950?view=hall'],
  ['#/', '#/korea-1950?view=hall'],
])('the place of %s in the hall is %s, and back', (hash, hall) => {
  expect(addressFor('hall', hash, 'korea-1950')).toBe(hall);
  expect(roleNamed(hall)).toBe('hall');
  expect(roleNamed(addressFor(null, hall, 'korea-1950'))).toBeNull();
});

it('of two windows the older one has the smaller id', () => {
  expect(newWindowId(window(), 1_700_000_000_000) < newWindowId(window(), 1_700_000_000_001)).toBe(true);
});
