import { describe, expect, inject, it } from 'vitest';
import { openLecture } from './lecture.ts';
import { closeRooms, DESKTOP, openRoom, pageText, untilStep } from './room.ts';
import { violationsInThemes } from './violations.ts';

closeRooms();

const story = inject('story');
const last = story.steps.length;
const end = `#/${story.id}/${story.steps.at(-1)?.message}`;
/** Words of the epilogue that stand nowhere in the dossier. */
const REVERSAL = "Mao's reversal";

describe('the epilogue', () => {
  it('is offered after the last step, says in words that it is outside, and moves no answer', async () => {
    const { page, requests, faults } = await openRoom({ hash: `#/${story.id}` });
    expect(await page.getByRole('link', { name: /outside the dossier/ }).count()).toBe(0);
    await page.keyboard.press('End');
    await untilStep(page, last);
    expect(requests.filter((address) => address.includes('EpilogueScreen'))).toEqual([]);
    const offer = page.getByRole('link', { name: /What happened next/ });
    await offer.focus();
    await page.keyboard.press('Enter');
    await page.locator('.epilogue').waitFor();
    const text = await pageText(page);
    for (const words of [
      'Nothing on this page is in the dossier',
      REVERSAL,
      'Two versions of Mao',
      'air cover',
    ])
      expect(text).toContain(words);
    const facts = page.locator('.fact');
    expect(await facts.count()).toBeGreaterThan(30);
    for (const fact of await facts.allInnerTexts()) {
      expect(fact).toMatch(/Source: \S/);
      expect(fact).toMatch(/Certainty: \S/);
    }
    expect(await page.locator('[data-question], [data-answer], mark').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe(`${end}?view=epilogue`);
    await page.goBack();
    await page.locator('.replay__room').waitFor();
    expect(faults).toEqual([]);
  });

  it('is reached from the end of the reading view', async () => {
    const { page } = await openRoom({ hash: `${end}?view=reading` });
    await page.locator('.reading__end a').focus();
    await page.keyboard.press('Enter');
    await page.locator('.epilogue').waitFor();
  });

  it('is nowhere through a seat', async () => {
    const { page } = await openRoom({ hash: `#/${story.id}?view=epilogue&seat=mao` });
    await page.getByText('There is no view called “epilogue”').waitFor();
    await page.keyboard.press('End');
    expect(await page.getByText(/Epilogue|outside the dossier/).count()).toBe(0);
  });

  it.each([DESKTOP, { width: 390, height: 844 }])(
    'has no fault that axe finds at $width x $height',
    async (viewport) => {
      const { page } = await openRoom({ hash: `${end}?view=epilogue`, viewport });
      await page.locator('.epilogue').waitFor();
      expect(await violationsInThemes(page)).toEqual([]);
    },
  );
});

describe('in the lecture', () => {
  it('follows the last question in both windows, by keys alone, and not a word of it stands in the hall before', async () => {
    const { hall, presenter, faults } = await openLecture({ hash: end });
    const told = () => hall.locator('[data-told]').getAttribute('data-told');
    await presenter.keyboard.press('PageDown');
    await hall.waitForSelector('[data-asking="asked"]');
    await presenter.keyboard.press('PageDown');
    await hall.waitForSelector('[data-asking="answered"]');
    expect(await hall.evaluate(() => document.documentElement.textContent)).not.toContain(REVERSAL);
    await presenter.keyboard.press('PageDown');
    await hall.getByText(REVERSAL).waitFor();
    await presenter.locator('.presenter__epilogue').waitFor();
    expect(await pageText(hall)).toMatch(/Outside the dossier[\s\S]*Certainty: A/);
    for (const page of [hall, presenter]) expect(await violationsInThemes(page)).toEqual([]);
    expect(await told()).toBe('reversal');
    await hall.keyboard.press('PageDown');
    await expect.poll(told).not.toBe('reversal');
    await presenter.keyboard.press('PageUp');
    await expect.poll(told).toBe('reversal');
    await presenter.getByRole('button', { name: /Two versions/ }).focus();
    await presenter.keyboard.press('Enter');
    await expect.poll(told).toBe('two-versions');
    await hall.keyboard.press('Home');
    await Promise.all([untilStep(hall, 0), untilStep(presenter, 0)]);
    expect(await hall.locator('[data-told]').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
