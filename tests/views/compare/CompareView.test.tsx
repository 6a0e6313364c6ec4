import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { narrateStep } from '../../../src/replay/narrateStep.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { CompareLink } from '../../../src/views/compare/CompareLink.tsx';
import { CompareView } from '../../../src/views/compare/CompareView.tsx';
import { comparedWith } from '../../../src/views/compare/comparedWith.ts';
import { koreaScenario } from '../koreaScenario.ts';

const scenario = koreaScenario();
const index = indexScenario(scenario);
const replay = replaySchedule(scenario, recordSchedule(scenario));
const stepOf = (message: string) => replay.steps.find((step) => step.message === message)?.n ?? 0;

const view = (n: number, pair: string | null = null) => (
  <CompareView
    index={index}
    replay={replay}
    n={n}
    narration={narrateStep(index, replay, n)}
    comparisons={scenario.comparisons}
    pair={pair}
    addressOf={(to) => `#pair=${to}`}
  />
);

const show = (n: number, pair: string | null = null) => render(view(n, pair));

const marked = (side: Element | undefined) => {
  const texts = new Map<string | undefined, string>();
  for (const { dataset, textContent } of side?.querySelectorAll('mark') ?? [])
    texts.set(dataset.passage, (texts.get(dataset.passage) ?? '') + textContent);
  return [...texts.values()];
};

test('shows both passages of every comparison to the letter, its sentence, and the way to both steps', () => {
  for (const { id, sentence, report, source } of scenario.comparisons) {
    const { container, unmount } = show(17, id);
    const sides = [...container.querySelectorAll('.compare__side')];
    expect(container.querySelector('.compare__sentence')?.textContent, id).toContain(sentence);
    for (const [at, side] of [report, source].entries()) {
      const exact = side?.passages.map((passage) => index.passages.get(passage)?.exact) ?? [];
      const quoted = side?.quoted === null || side === null ? [] : [side.quoted];
      expect(marked(sides[at]).toSorted(), id).toEqual([...exact, ...quoted].toSorted());
      const links = [...(sides[at]?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      expect(links, id).toEqual(side?.messages.map((message) => `#/korea-1950/${message}`));
    }
    unmount();
  }
});

test('its root says the step; without a comparison of its own the step says so', () => {
  const { container, unmount } = show(stepOf('navy-13-october'));
  expect(container.querySelector('main')?.dataset).toMatchObject({
    step: '17',
    steps: '17',
    message: 'navy-13-october',
  });
  expect(screen.getByText(/no part in any comparison/)).toBeTruthy();
  unmount();
  show(0);
  expect(screen.getByText(/No message has been sent yet/)).toBeTruthy();
});

test.each([
  ['stalin-to-kim-8-october', 'A refusal?'],
  ['roshchin-7-october', 'Why later'],
  ['stalin-to-kim-12-october', 'Whose finding?'],
  ['stalin-to-envoys-1-october', 'Can they resist?'],
])('at %s the first is “%s”', (message, title) => {
  show(stepOf(message));
  const chosen = screen.getByRole('heading', { level: 2, name: title });
  expect(chosen).toBeTruthy();
});

test('no side that lies after the step is shown without saying so', () => {
  for (const { n } of replay.situations) {
    for (const { id, report, source } of scenario.comparisons) {
      const { container, unmount } = show(n, id);
      const sides = [...container.querySelectorAll('.compare__side')];
      for (const [at, side] of [report, source].entries()) {
        const first = Math.min(...(side?.messages.map(stepOf) ?? []));
        const said = sides[at]?.querySelector('.compare__ahead')?.textContent ?? null;
        expect(said, `${id} at step ${n}`).toBe(first > n ? `Looks ahead: from step ${first}` : null);
      }
      unmount();
    }
  }
});

test('another comparison takes the place of the one before', () => {
  const { rerender, container } = show(13, 'a1-verdict');
  const title = () => container.querySelector('.compare__title')?.textContent;
  expect(title()).toBe('A refusal?');
  rerender(view(13, 'd19-timing'));
  expect(title()).toBe('Why later');
  rerender(view(14));
  expect(title()).toBeUndefined();
});

test('the list has every comparison once, and marks the one in view', () => {
  show(13, 'd18-number');
  const list = screen.getByRole('navigation', { name: 'All comparisons' });
  const links = within(list).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href')?.split('pair=')[1])).toEqual(
    scenario.comparisons.map(({ id }) => id),
  );
  const present = links.filter((link) => link.getAttribute('aria-current') === 'true');
  expect(present.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('How many divisions'),
  ]);
});

test('a message that reports leads to its source, one that is reported to reports of it, another nowhere', () => {
  const link = (message: string) => {
    const found = index.messages.get(stepMessage(message));
    if (found === undefined) throw new Error(message);
    const { container } = render(<CompareLink index={index} message={found.id} />);
    return container.textContent;
  };
  expect(link('stalin-to-kim-8-october')).toBe('Compare with its source (11)');
  expect(link('stalin-1-october')).toBe('Compare with reports of it (4)');
  expect(link('navy-13-october')).toBe('');
});

test('both documents of a comparison are compared with each other', () => {
  for (const { id, report, source } of scenario.compared) {
    const [one, other] = [report, source].map((messages) =>
      scenario.documents.find(({ messages: own }) => own.some((message) => messages.includes(message.id))),
    );
    if (one === undefined || other === undefined) throw new Error(id);
    const found = (document: typeof one) => comparedWith(scenario.compared, document);
    const expected = (messages: readonly string[]) => (one === other ? null : messages[0]);
    expect(
      found(one).map(({ message }) => message),
      id,
    ).toContain(expected(source));
    expect(
      found(other).map(({ message }) => message),
      id,
    ).toContain(expected(report));
  }
});

/** A name of the Korea scenario, as the id that it is there. */
function stepMessage(name: string) {
  const found = replay.steps.find(({ message }) => message === name);
  if (found === undefined) throw new Error(`There is no message ${name}.`);
  return found.message;
}
