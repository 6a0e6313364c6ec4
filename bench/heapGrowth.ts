import type { Browser } from 'playwright-core';
import { pressAll } from '../tests/browser/pressAll.ts';

/**
 * By how many bytes the heap grows over a number of steps back and forth, once nothing more can be collected. As many
 * go before: what a browser has compiled and laid by after the first thousand, about a megabyte, it does not lay by again.
 * @param last the number of the last step
 */
export async function heapGrowth(
  browser: Browser,
  address: string,
  last: number,
  steps: number,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const inUse = async () => {
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const keys = [...Array(last).fill('ArrowRight'), ...Array(last).fill('ArrowLeft')] as string[];
  const walk = async (count: number) => {
    for (let taken = 0; taken < count; taken += keys.length) await pressAll(page, keys);
  };
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await walk(steps);
  const before = await inUse();
  await walk(steps);
  const after = await inUse();
  await context.close();
  return after - before;
}
