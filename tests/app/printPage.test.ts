import { expect, it } from 'vitest';
import { printPage } from '../../src/app/printPage.ts';
import { spelledOut } from '../../src/app/spelledOut.ts';

/** A window as far as printing concerns it. */
function windowThat(print: (page: EventTarget) => void): Window {
  const page = new EventTarget();
  // Only these three are asked of it.
  return Object.assign(page, { print: () => print(page) }) as unknown as Window;
}

it.each([
  ['prints', (page: EventTarget) => page.dispatchEvent(new Event('beforeprint')), true],
  ['keeps still', () => undefined, false],
  [
    'throws',
    () => {
      throw new Error('Not here.');
    },
    false,
  ],
] as const)('a browser that %s', (_, print, printed) => {
  expect(printPage(windowThat(print))).toBe(printed);
});

it.each([
  ['https://room.example/rooms/#/old?seat=kim', 'https://room.example/rooms/#/korea-1950'],
  ['file:///somewhere/decision-room.html#/old', 'decision-room.html#/korea-1950'],
])('an address on paper, at %s', (page, expected) => {
  expect(spelledOut(page, '#/korea-1950')).toBe(expected);
});
