import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { DEEP } from '../compile/deep.ts';
import { drawn } from './room.ts';

const THEMES = ['light', 'dark', 'projector'] as const;

/**
 * The themes to look at in a window: all of them where there is room, since colours do not depend on it; in a narrow one
 * the one whose type is largest, since that is what may not fit. All everywhere in a deep run.
 */
export function themesIn({ width }: { readonly width: number }): readonly string[] {
  return width >= 1000 || DEEP > 1 ? THEMES : ['projector'];
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/** What axe finds wrong with a page, the size of targets included. */
export async function violations(page: Page): Promise<readonly Violation[]> {
  // What is laid out only when it is seen has no place yet, and axe would take the page's ground for its own.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  // What the bar happens to cover half of where the page stands can be scrolled clear of it.
  await page.addStyleTag({ content: '.page-layout__bar, .bar__buttons { position: static !important }' });
  await page.evaluate(`${axe.source}; undefined`);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    const found = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => node.html),
    }));
  });
}

/** Sets the theme as a reader's stored choice would. */
export async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
  }, theme);
  await drawn(page);
}
