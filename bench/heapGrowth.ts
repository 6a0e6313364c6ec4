import type { Browser } from 'playwright-core';

/**
 * By how many bytes the heap grows over a number of steps back and forth, once nothing more can be collected.
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
  const walk = async (count: number) => {
    for (let taken = 0; taken < count; ) {
      for (const [key, to] of backAndForth(last)) {
        await page.keyboard.press(key);
        await page.waitForFunction((n) => document.querySelector(`[data-step="${n}"]`) !== null, to);
        taken += 1;
      }
    }
  };
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await walk(200);
  const before = await inUse();
  await walk(steps);
  const after = await inUse();
  await context.close();
  return after - before;
}

function backAndForth(last: number): readonly (readonly [string, number])[] {
  const forth = Array.from({ length: last }, (_, n) => ['ArrowRight', n + 1] as const);
  const back = Array.from({ length: last }, (_, n) => ['ArrowLeft', last - n - 1] as const);
  return [...forth, ...back];
}
