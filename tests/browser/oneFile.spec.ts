import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { closeRooms, markedPassages, openCold, openRoom, pressTo, shownStep, untilStep } from './room.ts';
import { quotedIn } from './story.ts';

closeRooms();

const story = inject('story');
const folder = mkdtempSync(join(tmpdir(), 'stick-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a lecturer may have it: on a stick, in a folder whose name is no address. */
function onStick(): string {
  const deep = join(folder, 'Übung #7, 100 % fertig', 'Корея 朝鲜');
  mkdirSync(deep, { recursive: true });
  const path = join(deep, 'decision room?.html');
  copyFileSync(fileURLToPath(inject('oneFile')), path);
  return pathToFileURL(path).href;
}

describe('the one file, opened from the disk', () => {
  it('replays the whole record from any folder and asks the network for nothing', async () => {
    const at = onStick();
    const { page, requests, faults } = await openRoom({ at, offline: true });
    for (const step of story.steps) {
      await pressTo(page, 'ArrowRight', step.n);
      expect(await markedPassages(page)).toEqual(quotedIn(step));
    }
    expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([at]);
    expect(faults).toEqual([]);
  });

  it('opens cold at every message', async () => {
    const { page } = await openRoom({ at: inject('oneFile') });
    for (const { n, message } of story.steps) {
      await openCold(page, `${inject('oneFile')}#/${story.id}/${message}`);
      await untilStep(page, n);
      expect((await shownStep(page)).message).toBe(message);
    }
  });

  it('draws every letter of the dossier in the faces that it brings', async () => {
    const { page } = await openRoom({ at: inject('oneFile'), hash: `#/${story.id}?view=reading` });
    await page.locator('.reading-step').last().waitFor();
    expect(await facesOfRareLetters(page)).toEqual(['PT Mono', 'PT Sans', 'PT Serif']);
  });
});

/** The families that letters outside ASCII are drawn in, those of the system included. */
async function facesOfRareLetters(page: Page): Promise<readonly string[]> {
  // What is laid out only when it is seen has no letters yet.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('main *')) {
      const own = [...element.childNodes].filter((node) => node instanceof Text);
      const rare = (
        own
          .map(({ data }) => data)
          .join('')
          .match(/[^\0-\x7f]/g) ?? []
      ).join('');
      // The faces have no i and o with a breve; those that stand in for them are named, and have the same widths.
      if (rare !== '' && !/[ĭŏ]/.test(rare)) element.setAttribute('data-rare', '');
    }
    await document.fonts.ready;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const rare = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-rare]' });
  const drawn = await Promise.all(
    rare.nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  const named = drawn.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName));
  return [...new Set(named)].toSorted();
}

declare const trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown };

/** What a stranger would put into the page, if there were a way in. */
const INJECTED =
  '<script>ran = "script"</script><img src="data:," alt="" onerror="ran = \'handler\'"><iframe src="https://example.org/"></iframe><base href="https://example.org/">';

describe.each([
  ['the site', () => inject('site')],
  ['the one file', () => `${inject('site')}decision-room.html`],
])('the wall around %s', (_, at) => {
  it('lets nothing that was put into the page run or ask, and the replay goes on', async () => {
    const { page, requests, faults } = await openRoom({
      at: at(),
      prepare: (page) =>
        page.route(at(), async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace('<div id="room">', () => `${INJECTED}<div id="room">`);
          await route.fulfill({ response, body });
        }),
    });
    await pressTo(page, 'ArrowRight', 1);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(requests.filter((address) => !/^(http:\/\/127|data:)/.test(address))).toEqual([]);
    expect(faults.length).toBeGreaterThanOrEqual(4);
    expect(faults.filter((fault) => !/Content Security Policy/.test(fault))).toEqual([]);
  });

  it('turns no text into markup, code or a policy, and lets nothing be asked for', async () => {
    const { page, requests } = await openRoom({ at: at() });
    const refused = await page.evaluate(async () => {
      const attempts: readonly (() => unknown)[] = [
        () => {
          document.body.innerHTML = '<p>';
        },
        () => {
          document.createElement('script').text = 'ran = true';
        },
        () => setTimeout('ran = true'),
        () => trustedTypes.createPolicy('another', {}),
        () => trustedTypes.createPolicy('unpacked', {}),
        () => new Worker('/korea-1950.txt'),
        () => fetch('/korea-1950.txt'),
      ];
      const results = await Promise.allSettled(attempts.map(async (attempt) => attempt()));
      return results.map(({ status }) => status);
    });
    expect(refused).toEqual(refused.map(() => 'rejected'));
    expect(requests.filter((address) => address.endsWith('.txt'))).toEqual([]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});
