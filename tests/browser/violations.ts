import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { DEEP } from '../compile/deep.ts';
import { drawn } from './room.ts';

/** The one whose type is largest last: what follows looks at what may not fit. */
const THEMES = ['light', 'dark', 'projector'] as const;

interface Violation {
  readonly theme: string;
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/**
 * What axe finds wrong with a page in the theme that it has, the size of targets included.
 * @param rule only this rule, where one is given
 */
export async function violations(page: Page, rule: string | null = null): Promise<readonly Violation[]> {
  await bringAxe(page);
  return page.evaluate(async (rule) => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    const found = await axe.run(document, {
      // Nothing is told of what is right: that would take as long as the rules themselves.
      resultTypes: ['violations'],
      selectors: false,
      iframes: false,
      preload: false,
      rules: { 'target-size': { enabled: true } },
      ...(rule === null ? {} : { runOnly: [rule] }),
    });
    const theme = document.documentElement.dataset.theme ?? '';
    return found.violations.map(({ id, help, nodes }) => ({
      theme,
      id,
      help,
      nodes: nodes.map((node) => node.html),
    }));
  }, rule);
}

/**
 * What axe finds in the themes. Where there is room, all rules in one theme and in the others the rule about colours,
 * the only one that they can change. In a narrow window all rules in the theme whose type is largest, since that is what
 * may not fit. All rules in all themes, in any window, in a deep run. The page stays in the projector's theme.
 */
export async function violationsInThemes(page: Page): Promise<readonly Violation[]> {
  const roomy = (page.viewportSize()?.width ?? 0) >= 1000;
  const found: Violation[] = [];
  for (const theme of roomy || DEEP > 1 ? THEMES : (['projector'] as const)) {
    await setTheme(page, theme);
    const all = theme === 'projector' || DEEP > 1;
    found.push(...(await violations(page, all ? null : 'color-contrast')));
  }
  return found;
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
