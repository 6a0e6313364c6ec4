import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { DEEP } from '../compile/deep.ts';
import { drawn } from './room.ts';

/** The one whose type is largest last: what follows looks at what may not fit. */
const THEMES = ['light', 'dark', 'projector'] as const;

/** Widths in CSS pixels: from here on there is room for panels side by side, or at least as much as on a phone. */
const ROOMY = 1000;
const PHONE = 360;

interface Violation {
  readonly theme: string;
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/**
 * What axe finds wrong with a page in the theme that it has, the size of targets included.
 * @param only only these rules, where some are given
 */
export async function violations(
  page: Page,
  only: readonly string[] | null = null,
): Promise<readonly Violation[]> {
  await bringAxe(page);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    const found = await axe.run(document, {
      // Nothing is told of what is right: that would take as long as the rules themselves.
      resultTypes: ['violations'],
      selectors: false,
      iframes: false,
      preload: false,
      rules: { 'target-size': { enabled: true } },
      ...(only === null ? {} : { runOnly: [...only] }),
    });
    const theme = document.documentElement.dataset.theme ?? '';
    return found.violations.map(({ id, help, nodes }) => ({
      theme,
      id,
      help,
      nodes: nodes.map((node) => node.html),
    }));
  }, only);
}

/**
 * What axe finds in the themes. Where there is room, all rules in one theme and in the others the rule about colours,
 * the only one that they can change. In a phone's window all rules in the theme whose type is largest, since that is what
 * may not fit; in a narrower one, where the same is laid out the same way, the rules that less room can break. All rules in
 * all themes, in any window, in a deep run. The page stays in the projector's theme.
 */
export async function violationsInThemes(page: Page): Promise<readonly Violation[]> {
  const width = page.viewportSize()?.width ?? 0;
  const found: Violation[] = [];
  for (const theme of width >= ROOMY || DEEP > 1 ? THEMES : (['projector'] as const)) {
    await setTheme(page, theme);
    found.push(...(await violations(page, DEEP > 1 ? null : rulesFor(theme, width))));
  }
  return found;
}

/** The rules that may be broken there and nowhere that is looked at before; null for all. */
function rulesFor(theme: (typeof THEMES)[number], width: number): readonly string[] | null {
  if (width < PHONE) return ['target-size', 'scrollable-region-focusable'];
  return theme === 'projector' ? null : ['color-contrast'];
}

async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  // What is laid out only when it is seen has no place yet, and axe would take the page's ground for its own.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  // What the bar happens to cover half of where the page stands can be scrolled clear of it.
  await page.addStyleTag({ content: '.page-layout__bar, .bar__buttons { position: static !important }' });
  await page.evaluate(`${axe.source}; undefined`);
}

/** Sets the theme as a reader's stored choice would. */
export async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
  }, theme);
  await drawn(page);
}
