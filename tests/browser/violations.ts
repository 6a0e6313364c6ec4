import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/** What axe finds on a page. */
export async function violations(page: Page): Promise<readonly Violation[]> {
  // What is laid out only when it is seen has no place yet, and axe would take the page's ground for its own.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
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
