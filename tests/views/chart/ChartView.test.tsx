import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ChartView } from '../../../src/views/chart/ChartView.tsx';
import { layOutChart } from '../../../src/views/chart/layOutChart.ts';
import { openFlip } from '../../../src/views/prepared/flip.ts';
import { index, narrations, replay, scenario } from '../fixture.ts';

const layout = layOutChart(scenario);
const still = () => undefined;

function view(n: number, more: Partial<Parameters<typeof ChartView>[0]> = {}) {
  const narration = narrations[n];
  if (narration === undefined) throw new RangeError(`There is no step ${n}.`);
  return (
    <ChartView
      index={index}
      replay={replay}
      layout={layout}
      n={n}
      narration={narration}
      addressOf={(to) => `#/the-march/${to}?view=chart`}
      onGo={still}
      onTrace={still}
      ahead
      flip={openFlip()}
      {...more}
    />
  );
}

/** What the picture shows, and what the list says, as one line a box and a line an arrow. */
function drawn(container: HTMLElement): readonly string[] {
  const of = (element: Element) => element.closest<HTMLElement>('[data-question]')?.dataset.question;
  const boxes = [...container.querySelectorAll<SVGElement>('[data-box]')].map(
    (box) => `${of(box)}: ${box.dataset.box}`,
  );
  const legs = [...container.querySelectorAll<SVGElement>('[data-leg]')].map(
    (leg) => `${of(leg)}: ${leg.dataset.leg} ${leg.dataset.kind} ${leg.dataset.at}`,
  );
  return [...boxes, ...legs].toSorted();
}

function listed(container: HTMLElement): readonly string[] {
  return [...container.querySelectorAll<HTMLElement>('[data-list]')]
    .flatMap((region) =>
      [...region.querySelectorAll<HTMLElement>('[data-row]')].flatMap((row) => [
        `${region.dataset.list}: ${row.dataset.row}`,
        ...[...row.querySelectorAll<HTMLElement>('[data-row-transition]')].flatMap(({ dataset }) => [
          ...(dataset.from ?? '')
            .split(' ')
            .map((from) => `${region.dataset.list}: ${dataset.rowTransition} leaving ${from}`),
          `${region.dataset.list}: ${dataset.rowTransition} entering ${row.dataset.row}`,
        ]),
      ]),
    )
    .toSorted();
}

describe('the picture and its list', () => {
  test.each([
    [0, 'quiet'],
    [2, 'quiet'],
    [1, 'absent'],
    [3, 'absent'],
  ] as const)('say the same at step %i, what is to come being %s', async (n, coming) => {
    const { container } = render(view(n, { coming }));
    await userEvent.click(screen.getByText('As a list'));
    expect(listed(container)).toEqual(drawn(container));
    expect(drawn(container).length).toBeGreaterThan(3);
  });

  test('say the same where only the leading questions are shown', async () => {
    const { container } = render(view(1));
    const all = drawn(container);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'The leading question');
    await userEvent.click(screen.getByText('As a list'));
    expect(listed(container)).toEqual(drawn(container));
    expect(drawn(container).length).toBeLessThan(all.length);
  });
});

test('its root says the step, each question what holds', () => {
  const { container } = render(view(3));
  expect(container.querySelector('main')?.dataset).toMatchObject({
    step: '3',
    steps: '3',
    message: 'count-accepts',
  });
  const shown = [...container.querySelectorAll<SVGElement>('[data-question]')].map(
    ({ dataset }) => `${dataset.question}: ${dataset.answer}`,
  );
  expect(shown).toEqual(['marches: never', 'bridge: stopped']);
  expect(container.querySelector('[data-box="stopped"]')?.textContent).toContain('draft, approval not shown');
});

test('a step draws anew only what it changes', () => {
  const { container, rerender } = render(view(1, { ahead: false }));
  const box = container.querySelector('[data-box="ready"]');
  rerender(view(2, { ahead: false }));
  expect(container.querySelector('[data-box="ready"]')).toBe(box);
  expect(box?.getAttribute('data-state')).toBe('past');
});

test('a transition chosen by keyboard says its message, its words and why, and leads to its step', async () => {
  const onGo = vi.fn();
  render(view(3, { onGo }));
  await userEvent.click(screen.getByText('As a list'));
  const choice = screen.getByRole('button', { name: 'Step 1: Duke to Count, 2 October' });
  choice.focus();
  await userEvent.keyboard('{Enter}');
  const part = within(screen.getByRole('complementary', { name: 'Where it comes from' }));
  expect(part.getByText('He asks for time.')).toBeTruthy();
  expect(part.getByText('until spring; the roads 𝄞 are bad.')).toBeTruthy();
  await userEvent.click(part.getByRole('link', { name: 'Step 1: Duke to Count, 2 October' }));
  expect(onGo).toHaveBeenCalledWith(1);
  await userEvent.click(part.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('an answer chosen in the picture says what leads to it, and is traced at its step', async () => {
  const onTrace = vi.fn();
  const { container } = render(view(3, { onTrace }));
  await press(container, 'spring');
  expect(screen.getByRole('complementary').textContent).toContain('He asks for time.');
  expect(container.querySelectorAll('[data-chosen]')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Trace it at step 1' }));
  expect(onTrace).toHaveBeenCalledWith({ question: 'marches' }, 1);
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('what holds opens its trace at once', async () => {
  const onTrace = vi.fn();
  const { container } = render(view(1, { onTrace }));
  await press(container, 'spring');
  expect(onTrace).toHaveBeenCalledWith({ question: 'marches' });
  await userEvent.click(screen.getByText('As a list'));
  await userEvent.click(screen.getByRole('button', { name: 'Step 1: Duke to Count, 2 October' }));
  expect(onTrace).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('complementary')).toBeNull();
});

async function press(container: HTMLElement, answer: string): Promise<void> {
  const box = container.querySelector(`[data-box="${answer}"]`);
  if (box === null) throw new Error('The answer is not in the picture.');
  await userEvent.click(box);
}

test('where nothing can be saved, one sentence says so', async () => {
  render(view(1));
  await userEvent.click(screen.getByRole('button', { name: 'Save PNG' }));
  expect((await screen.findByRole('status')).textContent).toMatch(/^This browser did not .*\.$/);
});
