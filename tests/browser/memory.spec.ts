import type { CDPSession } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { closeRooms, openRoom, pressTo } from './room.ts';

closeRooms();

const last = inject('story').steps.length;

it('a thousand steps back and forth leave no growth in the heap beyond noise', async () => {
  const { page, context } = await openRoom({ reducedMotion: 'no-preference' });
  const session = await context.newCDPSession(page);
  const walk = async (steps: number) => {
    for (let taken = 0; taken < steps; taken += last * 2) {
      for (let n = 1; n <= last; n += 1) await pressTo(page, 'ArrowRight', n);
      for (let n = last - 1; n >= 0; n -= 1) await pressTo(page, 'ArrowLeft', n);
    }
  };
  await walk(200);
  const before = await heap(session);
  await walk(1000);
  const after = await heap(session);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.05 + 50);
  expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
});

/** What is in use once nothing more can be collected. */
async function heap(session: CDPSession): Promise<{ bytes: number; nodes: number; listeners: number }> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
