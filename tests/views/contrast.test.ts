import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = (path: string) => readFileSync(new URL(`../../src/views/${path}`, import.meta.url), 'utf8');
const css = sheet('theme/tokens.css');
/** What a what-if changes of it. */
const whatIf = sheet('whatIf/mark.css');

type Colours = ReadonlyMap<string, string>;

/** The colours of one rule; of a `light-dark()` pair the one asked for. */
function coloursOf(selector: string, which: 0 | 1, of = css): Colours {
  const from = of.indexOf(`${selector} {`);
  const rule = of.slice(from, of.indexOf('}', from));
  const found = [...rule.matchAll(/(--[\w-]+): (?:light-dark\()?(#[0-9a-f]{6})(?:, (#[0-9a-f]{6})\))?;/g)];
  return new Map(
    found.map(([, name = '', light = '', dark]) => [name, which === 0 ? light : (dark ?? light)]),
  );
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['--ink', ['--room', '--room-raised', '--moved', '--sea']],
  ['--ink-quiet', ['--room', '--room-raised', '--moved', '--sea']],
  ['--accent', ['--room', '--room-raised', '--moved', '--sea']],
  ['--on-accent', ['--accent']],
  ['--paper-ink', ['--paper']],
  ['--paper-quiet', ['--paper']],
  ['--paper-accent', ['--paper', '--mark']],
  ['--paper', ['--paper-accent']],
  ['--mark-ink', ['--mark']],
];

const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['--focus', ['--room', '--room-raised', '--moved', '--desk']],
  ['--paper-focus', ['--paper', '--mark']],
  ['--rule-strong', ['--room', '--room-raised']],
  ['--accent', ['--room', '--moved']],
  ['--warning', ['--room']],
  ['--mark-edge', ['--paper', '--mark']],
  ['--past', ['--room', '--room-raised', '--sea']],
];

const light = coloursOf(':root', 0);
const dark = coloursOf(':root', 1);
const projector = new Map([...light, ...coloursOf(':root[data-theme="projector"]', 0)]);
const ofWhatIf = (own: Colours, selector: string, which: 0 | 1) =>
  new Map([...own, ...coloursOf(`html:root[data-what-if]${selector}`, which, whatIf)]);

describe.each([
  ['light', light, 4.5],
  ['dark', dark, 4.5],
  ['projector', projector, 7],
  ['light, what if', ofWhatIf(light, '', 0), 4.5],
  ['dark, what if', ofWhatIf(dark, '', 1), 4.5],
  ['projector, what if', ofWhatIf(projector, '[data-theme="projector"]', 0), 7],
] as const)('%s', (_, colours, least) => {
  const pairs = (table: typeof TEXT) =>
    table.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const));
  const ratio = (ink: string, ground: string) => contrast(colours.get(ink) ?? '', colours.get(ground) ?? '');

  test.each(pairs(TEXT))('%s can be read on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(least);
  });

  test.each(pairs(PARTS))('%s can be seen on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(3);
  });
});

/** What the hall is written in; it is lit as for the projector, or dark. */
const HALL: readonly (readonly [string, string])[] = [
  ['--ink', '--room'],
  ['--ink', '--moved'],
  ['--ink-quiet', '--room'],
  ['--accent', '--room'],
  ['--warning', '--room'],
  ['--mark-ink', '--mark'],
];

test.each(HALL)('in a dark hall %s can be read on %s from the last row', (ink, ground) => {
  const ofWhatIfToo = [dark, ofWhatIf(dark, '', 1)];
  for (const colours of ofWhatIfToo)
    expect(contrast(colours.get(ink) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(7);
});

test('a what-if has rooms and paper of its own in every theme', () => {
  const own = ['--room', '--paper', '--desk'];
  for (const [record, marked] of [
    [light, ofWhatIf(light, '', 0)],
    [dark, ofWhatIf(dark, '', 1)],
    [projector, ofWhatIf(projector, '[data-theme="projector"]', 0)],
  ] as const)
    for (const name of own) expect(marked.get(name)).not.toBe(record.get(name));
});

test('the projector has every colour of its own', () => {
  expect([...coloursOf(':root[data-theme="projector"]', 0).keys()].sort()).toEqual([...light.keys()].sort());
});
