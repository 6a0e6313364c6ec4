import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFlip } from '../../src/views/prepared/flip.ts';
import { FRAME_PLACED } from '../../src/views/prepared/frames.ts';
import { nextToPrepare } from '../../src/views/prepared/nextToPrepare.ts';
import { PreparedSteps } from '../../src/views/prepared/PreparedSteps.tsx';
import { useReadySteps } from '../../src/views/prepared/useReadySteps.ts';
import { useStepsBeside } from '../../src/views/prepared/useStepsBeside.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const draw = (n: number) => (
  <section className="panel" tabIndex={-1}>
    <button type="button">step {n}</button>
  </section>
);
const opening = (
  <section className="panel" tabIndex={-1}>
    <button type="button">the opening</button>
  </section>
);
let flip = openFlip();
beforeEach(() => {
  flip = openFlip();
});
interface StepsProps {
  readonly n: number;
  readonly drawn: (n: number) => ReactNode;
  readonly ahead: boolean;
  readonly covers?: boolean;
}
function Steps({ n, drawn, ahead, covers }: StepsProps) {
  const ready = useReadySteps(n, 5);
  const shown = { n, steps: ready, draw: drawn, opening, ahead, flip };
  return <PreparedSteps {...shown} covers={covers ?? false} />;
}
/** As in a picture that is much the same at each step. */
function Beside({ n, drawn, ahead }: StepsProps) {
  const shown = { n, steps: useStepsBeside(n, 5, ahead), draw: drawn, opening, ahead, flip };
  return <PreparedSteps {...shown} over />;
}
const steps = (n: number, drawn: (n: number) => ReactNode = draw, ahead = true) => (
  <Steps n={n} drawn={drawn} ahead={ahead} />
);
const inPage = (container: Element) => container.textContent;
/** One step is drawn at a time; long enough for all of them. */
const settle = () => {
  for (let drawn = 0; drawn < 8; drawn += 1) act(() => void vi.advanceTimersByTime(1_000));
};

test('only the step in view is in the page, however many are drawn beforehand', () => {
  const { container, rerender } = render(steps(0));
  settle();
  expect(inPage(container)).toBe('the opening');
  for (const n of [1, 2, 5, 4, 1]) {
    rerender(steps(n));
    expect(inPage(container)).toBe(`step ${n}`);
    settle();
    expect(inPage(container)).toBe(`step ${n}`);
  }
  rerender(steps(0));
  expect(inPage(container)).toBe('the opening');
});

test('a step is there at once, drawn beforehand or not', () => {
  const { container, rerender } = render(steps(4));
  expect(inPage(container)).toBe('step 4');
  rerender(steps(2));
  expect(inPage(container)).toBe('step 2');
});

test('a step drawn beforehand is not drawn again when it is taken', () => {
  const counted = vi.fn(draw);
  const { rerender } = render(steps(1, counted));
  settle();
  const before = counted.mock.calls.length;
  expect(new Set(counted.mock.calls.map(([n]) => n))).toEqual(new Set([1, 2, 3, 4, 5]));
  for (const n of [2, 3, 4, 5, 1]) rerender(steps(n, counted));
  expect(counted.mock.calls.length).toBe(before);
});

test('a burst leaves exactly the last step', () => {
  const { container, rerender } = render(steps(1));
  for (const n of [2, 3, 4, 3, 2, 3, 4, 5]) rerender(steps(n));
  settle();
  expect(inPage(container)).toBe('step 5');
});

test.each([
  [0, 1, 'step 1'],
  [1, 2, 'step 2'],
  [1, 0, 'the opening'],
])('focus in what goes (%i) is taken over by what comes (%i)', (from, to, words) => {
  const { rerender } = render(steps(from));
  screen.getByRole('button').focus();
  rerender(steps(to));
  expect(document.activeElement?.className).toBe('panel');
  expect(document.activeElement?.textContent).toBe(words);
});

test('focus elsewhere stays where it is', () => {
  render(<input aria-label="elsewhere" />);
  const { rerender } = render(steps(1));
  screen.getByLabelText('elsewhere').focus();
  rerender(steps(2));
  expect(document.activeElement).toBe(screen.getByLabelText('elsewhere'));
});

test('a step hears that it has come onto the page, each time', async () => {
  const { container, rerender } = render(steps(1));
  const heard = vi.fn();
  container.querySelector('.prepared__frame')?.addEventListener(FRAME_PLACED, heard);
  await act(async () => rerender(steps(2)));
  heard.mockClear();
  await act(async () => rerender(steps(1)));
  expect(heard).toHaveBeenCalledOnce();
});

describe('where panels scroll by themselves', () => {
  const style = document.createElement('style');
  style.textContent = `
    .prepared__stage { display: flow-root }
    .prepared__frame--waiting, [data-ready] { display: none }`;
  beforeEach(() => document.head.append(style));
  afterEach(() => style.remove());

  const named = (n: number, words = 'words', id = 'one') => (
    <section className="panel" tabIndex={-1}>
      <p id={id}>
        step {n}: <mark data-passage="p">{words}</mark>
      </p>
    </section>
  );
  const frames = (container: Element) => [
    ...container.querySelectorAll<HTMLElement>('.prepared__stage > .prepared__frame'),
  ];
  const seen = (container: Element) =>
    frames(container).filter((one) => getComputedStyle(one).display !== 'none');
  const namedBy = (name: string, container: Element) =>
    [...container.querySelectorAll(`[${name}]`)].map((one) => one.closest('p')?.textContent);
  /** The words in which each name is found: those of the step in view, and nowhere else. */
  const names = (container: Element) => [...namedBy('id', container), ...namedBy('data-passage', container)];

  test('the other steps wait on the page, and only the one in view has its names', () => {
    const { container, rerender } = render(steps(0, named));
    settle();
    expect(frames(container)).toHaveLength(5);
    expect(seen(container)).toHaveLength(0);
    expect(names(container)).toEqual([]);
    for (const n of [2, 3, 1]) {
      rerender(steps(n, named));
      expect(seen(container).map((one) => one.textContent)).toEqual([`step ${n}: words`]);
      expect(names(container)).toEqual([`step ${n}: words`, `step ${n}: words`]);
      settle();
      expect(names(container)).toEqual([`step ${n}: words`, `step ${n}: words`]);
    }
  });

  test('the frame of a step stays where it is, so that its layout holds', () => {
    const { container, rerender } = render(steps(1, named));
    settle();
    const moved = vi.fn();
    const observer = new MutationObserver(moved);
    for (const stage of container.querySelectorAll('.prepared__stage'))
      observer.observe(stage, { childList: true });
    for (const n of [2, 3, 2]) rerender(steps(n, named));
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
  });

  test('what is drawn anew while it waits has its new names when it is shown', () => {
    const { container, rerender } = render(steps(1, named));
    settle();
    const anew = (n: number) => named(n, 'others');
    rerender(steps(1, anew));
    settle();
    rerender(steps(2, anew));
    expect(names(container)).toEqual(['step 2: others', 'step 2: others']);
  });

  test('so has what was brought into view and is drawn anew before it is shown', () => {
    const { container, rerender } = render(steps(1, named));
    settle();
    expect(flip.to(2)).toBe(true);
    rerender(steps(2, (n) => named(n, 'others', 'two')));
    expect(names(container)).toEqual(['step 2: others', 'step 2: others']);
    expect(container.querySelector('[id]')?.id).toBe('two');
  });

  test('none waits where what comes must not be on the page, from the moment on', () => {
    const { container, rerender } = render(steps(1));
    settle();
    rerender(steps(1, draw, false));
    expect(inPage(container)).toBe('step 1');
    settle();
    rerender(steps(2, draw, false));
    expect(inPage(container)).toBe('step 2');
  });

  test('they wait again where they may again', () => {
    const { container, rerender } = render(steps(1));
    settle();
    rerender(steps(1, draw, false));
    rerender(steps(1));
    settle();
    expect(frames(container)).toHaveLength(5);
  });

  test('focus in what goes is taken over by what comes', () => {
    const { rerender } = render(steps(1));
    settle();
    screen.getByText('step 1').focus();
    rerender(steps(2));
    expect(document.activeElement?.textContent).toBe('step 2');
    expect(document.activeElement?.className).toBe('panel');
    screen.getByText('step 2').focus();
    rerender(steps(0));
    expect(document.activeElement?.textContent).toBe('the opening');
  });

  test('a step finds its place before it is shown, and again after the reader has scrolled in it', async () => {
    const { container, rerender } = render(steps(1));
    settle();
    const second = frames(container).find((one) => one.textContent === 'step 2');
    const heard = vi.fn();
    second?.addEventListener(FRAME_PLACED, heard);
    for (const n of [2, 3, 2]) await act(async () => rerender(steps(n)));
    settle();
    expect(heard).not.toHaveBeenCalled();
    second?.querySelector('.panel')?.dispatchEvent(new Event('scroll'));
    await act(async () => rerender(steps(3)));
    settle();
    expect(heard).toHaveBeenCalledOnce();
  });

  describe('come into view at once', () => {
    test.each([
      [2, 3],
      [2, 1],
      [0, 1],
    ])('from step %i to step %i, with what they say, and have their ids when they are drawn', (from, to) => {
      const { container, rerender } = render(steps(from, named));
      settle();
      expect(flip.to(to)).toBe(true);
      expect(seen(container).map((one) => one.textContent)).toEqual([`step ${to}: words`]);
      expect(namedBy('data-passage', container)).toEqual([`step ${to}: words`]);
      expect(namedBy('id', container)).toEqual(from === 0 ? [] : [`step ${from}: words`]);
      rerender(steps(to, named));
      expect(seen(container).map((one) => one.textContent)).toEqual([`step ${to}: words`]);
      expect(names(container)).toEqual([`step ${to}: words`, `step ${to}: words`]);
    });

    test('over what goes, where each hides what lies under it', () => {
      const covering = (n: number) => <Steps n={n} drawn={named} ahead covers />;
      const { container, rerender } = render(covering(0));
      settle();
      const inSight = () =>
        [...container.querySelectorAll<HTMLElement>('.prepared__frame')]
          .filter((frame) => !frame.matches('.prepared__frame--waiting, [data-ready]'))
          .map(({ inert, textContent }) => [textContent, inert ? 'above' : 'below'])
          .toSorted();
      // The opening does not lie under what is ready.
      expect(flip.to(1)).toBe(true);
      expect(inSight()).toEqual([['step 1: words', 'above']]);
      rerender(covering(2));
      settle();
      for (const [n, shown] of [
        [3, 'step 3: words'],
        [1, 'step 1: words'],
      ] as const) {
        expect(flip.to(n)).toBe(true);
        expect(inSight()).toEqual(
          [
            [shown, 'above'],
            ['step 2: words', 'below'],
          ].toSorted(),
        );
        expect(namedBy('data-passage', container)).toEqual([shown]);
      }
      expect(flip.to(2)).toBe(true);
      expect(inSight()).toEqual([['step 2: words', 'below']]);
      expect(names(container)).toEqual(['step 2: words', 'step 2: words']);
      expect(flip.to(3)).toBe(true);
      rerender(covering(3));
      expect(inSight()).toEqual([['step 3: words', 'below']]);
    });

    test('one after the other without a pause, where steps are drawn over one another', async () => {
      const { container, rerender } = render(<Beside n={1} drawn={named} ahead />);
      await act(async () => settle());
      for (const n of [2, 3, 4, 5, 4, 3, 2]) {
        expect(flip.to(n)).toBe(true);
        expect(seen(container).map((one) => one.textContent)).toEqual([`step ${n}: words`]);
        await act(async () => rerender(<Beside n={n} drawn={named} ahead />));
      }
    });

    test('with their own ids, where steps are drawn over one another', async () => {
      const own = (n: number) => named(n, 'words', `step-${n}`);
      const { container, rerender } = render(<Beside n={1} drawn={own} ahead />);
      for (const n of [2, 3, 4, 5, 4, 3, 2, 1]) {
        await act(async () => settle());
        expect(flip.to(n)).toBe(true);
        await act(async () => rerender(<Beside n={n} drawn={own} ahead />));
        expect([...container.querySelectorAll('[id]')].map(({ id }) => id)).toEqual([`step-${n}`]);
      }
    });

    test('back and forth before anything is drawn', () => {
      const { container, rerender } = render(steps(2, named));
      settle();
      for (const n of [3, 2, 1]) expect(flip.to(n)).toBe(true);
      for (const n of [1, 2]) {
        if (n === 2) expect(flip.to(2)).toBe(true);
        rerender(steps(n, named));
        expect(names(container)).toEqual([`step ${n}: words`, `step ${n}: words`]);
      }
    });

    test('what was drawn last can always come back, also the opening', () => {
      const { container, rerender } = render(steps(0, named));
      settle();
      expect(flip.to(1)).toBe(true);
      expect(flip.to(0)).toBe(true);
      expect(seen(container)).toEqual([]);
      expect(container.querySelector('.prepared > .prepared__frame')?.className).toBe('prepared__frame');
      rerender(steps(2, named));
      settle();
      expect(flip.to(3)).toBe(true);
      act(() => void window.dispatchEvent(new Event('resize')));
      expect(flip.to(2)).toBe(true);
      expect(names(container)).toEqual(['step 2: words', 'step 2: words']);
    });

    test('and stay there where something else is drawn before they are', () => {
      const { container, rerender } = render(steps(2, named));
      settle();
      expect(flip.to(3)).toBe(true);
      rerender(steps(2, named));
      expect(seen(container).map((one) => one.textContent)).toEqual(['step 3: words']);
      rerender(steps(3, named));
      expect(seen(container).map((one) => one.textContent)).toEqual(['step 3: words']);
    });

    test.each([
      ['the next but one', 4, true],
      ['the opening', 0, true],
      ['where none waits', 3, false],
    ])('but not %s: nothing changes', (_, to, ahead) => {
      const { container } = render(steps(2, named, ahead));
      settle();
      const before = container.innerHTML;
      expect(flip.to(to)).toBe(false);
      expect(container.innerHTML).toBe(before);
    });

    test('but not before they are laid out, nor after the window has another size until they are again', () => {
      const { container } = render(steps(2, named));
      const ready = () => container.querySelectorAll('.prepared__frame[data-ready]').length;
      expect(flip.to(3)).toBe(false);
      settle();
      expect(ready()).toBe(2);
      act(() => void window.dispatchEvent(new Event('resize')));
      expect(ready()).toBe(0);
      expect(flip.to(3)).toBe(false);
      settle();
      expect(ready()).toBe(2);
      expect(flip.to(3)).toBe(true);
    });

    test('and can be reached, and the one that goes no more, once they are drawn', () => {
      const { container, rerender } = render(steps(2, named));
      settle();
      flip.to(3);
      rerender(steps(3, named));
      const [reached, ...more] = frames(container).filter((one) => !one.inert);
      expect(reached?.textContent).toBe('step 3: words');
      expect(more).toEqual([]);
      expect(frames(container).filter((one) => one.getAttribute('aria-hidden') === 'true')).toHaveLength(4);
    });
  });

  test('a step that was scrolled in and left by a jump finds its place again', async () => {
    const { container, rerender } = render(steps(1));
    await act(async () => settle());
    const heard = vi.fn();
    const first = frames(container).find((one) => one.textContent === 'step 1');
    first?.addEventListener(FRAME_PLACED, heard);
    first?.querySelector('.panel')?.dispatchEvent(new Event('scroll'));
    await act(async () => rerender(steps(4)));
    settle();
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a scroll that is told of once its step has been left counts, and so does another height of the window', async () => {
    const { container, rerender } = render(steps(2));
    settle();
    await act(async () => undefined);
    const heard = vi.fn();
    const second = frames(container).find((one) => one.textContent === 'step 2');
    second?.addEventListener(FRAME_PLACED, heard);
    expect(flip.to(3)).toBe(true);
    second?.querySelector('.panel')?.dispatchEvent(new Event('scroll'));
    await act(async () => rerender(steps(3)));
    expect(heard).toHaveBeenCalledTimes(1);
    await act(async () => rerender(steps(2)));
    act(() => void window.dispatchEvent(new Event('resize')));
    // Whatever is drawn anew around the step meanwhile.
    rerender(steps(2));
    settle();
    await act(async () => rerender(steps(3)));
    settle();
    await act(async () => undefined);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('the focus stays in the panel of its name', () => {
    const panels = (n: number) =>
      ['cable', 'changes'].map((name) => (
        <section key={name} className="panel" data-panel={name} tabIndex={-1}>
          {name} of {n}
        </section>
      ));
    const { rerender } = render(steps(1, panels));
    settle();
    screen.getByText('changes of 1').focus();
    rerender(steps(2, panels));
    expect(document.activeElement?.textContent).toBe('changes of 2');
  });

  test('what stands for the same in the next step takes over the focus', () => {
    const lasting = (n: number) => (
      <section className="panel" tabIndex={-1}>
        {(n === 2 ? ['b', 'a'] : ['a', 'b']).map((part) => (
          <div key={part} data-lasting={part}>
            <button type="button">{`${part} at ${n}`}</button>
            {n !== 3 && <button type="button" className="more">{`more of ${part} at ${n}`}</button>}
          </div>
        ))}
      </section>
    );
    const { rerender } = render(steps(1, lasting));
    settle();
    screen.getByText('more of b at 1').focus();
    rerender(steps(2, lasting));
    expect(document.activeElement?.textContent).toBe('more of b at 2');
    rerender(steps(3, lasting));
    expect(document.activeElement?.className).toBe('panel');
  });
});

describe('what is drawn next', () => {
  test.each([
    ['the step in view', [], 3, 9, [3]],
    ['then the next one', [3], 3, 9, [3, 4]],
    ['then the one before', [3, 4], 3, 9, [3, 4, 2]],
    ['then further on', [3, 4, 2], 3, 9, [3, 4, 2, 5]],
    ['before the first step, the first', [], 0, 9, [1]],
    ['nothing past the last', [9, 8], 9, 9, [9, 8, 7]],
    ['nothing where all are', [1, 2], 1, 2, null],
    ['nothing where there is no step', [], 0, 0, null],
  ])('%s', (_, ready, n, last, next) => {
    expect(nextToPrepare(ready, n, last, 24)).toEqual(next);
  });

  test('of a long replay only those around the reader are kept', () => {
    const all = Array.from({ length: 24 }, (_, at) => at + 1);
    const next = nextToPrepare(all, 500, 1_000, 24);
    expect(next).toEqual([500]);
    let ready: readonly number[] = next ?? [];
    for (
      let more = nextToPrepare(ready, 500, 1_000, 24);
      more !== null;
      more = nextToPrepare(ready, 500, 1_000, 24)
    )
      ready = more;
    expect(ready).toHaveLength(24);
    expect(Math.max(...ready.map((step) => Math.abs(step - 500)))).toBeLessThanOrEqual(12);
  });
});
