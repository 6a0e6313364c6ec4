import type { CDPSession } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { pressAll } from './pressAll.ts';
import { closeRooms, openRoom } from './room.ts';

closeRooms();

const last = inject('story').steps.length;

it('a thousand steps back and forth leave no growth in the heap beyond noise', async () => {
  const { page, context } = await openRoom({ reducedMotion: 'no-preference' });
  const session = await context.newCDPSession(page);
  const keys = [...Array(last).fill('ArrowRight'), ...Array(last).fill('ArrowLeft')] as string[];
  const walk = async (steps: number) => {
    for (let taken = 0; taken < steps; taken += keys.length) await pressAll(page, keys);
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
