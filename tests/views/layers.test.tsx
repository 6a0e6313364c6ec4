import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { BlackScreen } from '../../src/views/keys/BlackScreen.tsx';
import { KeyHelp } from '../../src/views/keys/KeyHelp.tsx';
import { StepList } from '../../src/views/list/StepList.tsx';
import { Notice } from '../../src/views/notice/Notice.tsx';
import { narrations } from './fixture.ts';

const list = (open: boolean, onGo = vi.fn(), onClose = vi.fn()) => (
  <StepList
    open={open}
    narrations={narrations}
    n={2}
    addressOf={(n) => `#/${n}`}
    onGo={onGo}
    onClose={onClose}
  />
);

test('the list of steps has every step with its date, and begins at the present one', () => {
  render(list(true));
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/0', '#/1', '#/2', '#/3']);
  expect(links[1]?.textContent).toContain('1 answer moved');
  expect(links[1]?.textContent).toContain('2 October 1950, hour not printed');
  expect(links[2]?.textContent).toContain('nothing moved');
  expect(links[3]?.textContent).toContain('2 answers moved');
  expect(document.activeElement).toBe(links[2]);
  expect(links[2]?.getAttribute('aria-current')).toBe('step');
});

test('a step chosen in the list is gone to, and the list closes', () => {
  const onGo = vi.fn();
  const onClose = vi.fn();
  render(list(true, onGo, onClose));
  fireEvent.click(screen.getByRole('link', { name: /Count to Duke/ }));
  expect(onGo).toHaveBeenCalledWith(3);
  expect(onClose).toHaveBeenCalled();
});

test('a closed layer holds nothing', () => {
  const { rerender } = render(list(true));
  rerender(list(false));
  expect(screen.queryAllByRole('link', { hidden: true })).toEqual([]);
  expect(screen.getByRole<HTMLDialogElement>('dialog', { hidden: true }).open).toBe(false);
});

test('a layer that is told late of its closing leaves the next one open', () => {
  const onClose = vi.fn();
  const { rerender } = render(list(true, vi.fn(), onClose));
  rerender(list(false, vi.fn(), onClose));
  screen.getByRole('dialog', { hidden: true }).dispatchEvent(new Event('close'));
  expect(onClose).not.toHaveBeenCalled();
});

test('the screen turns black at most twice a second, however often it is asked for', () => {
  vi.useFakeTimers();
  const black = (open: boolean) => <BlackScreen open={open} onClose={vi.fn()} />;
  const { rerender } = render(black(false));
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
  const isBlack = () => dialog.open && dialog.classList.contains('black-screen--black');
  rerender(black(true));
  expect(isBlack()).toBe(true);
  const turned: number[] = [];
  for (let time = 0; time < 5_000; time += 50) {
    const before = isBlack();
    rerender(black((time / 50) % 4 !== 0));
    act(() => void vi.advanceTimersByTime(50));
    if (isBlack() && !before) turned.push(time);
  }
  expect(turned.length).toBeGreaterThan(5);
  turned.reduce((before, time) => {
    expect(time - before).toBeGreaterThanOrEqual(450);
    return time;
  });
  // The last of them is done in the end.
  act(() => void vi.advanceTimersByTime(500));
  expect(isBlack()).toBe(true);
  rerender(black(false));
  expect(isBlack()).toBe(false);
  vi.useRealTimers();
});

test('the keys are listed, each with a button, and the letters can be switched off', () => {
  const [onLetters, onRun, onClose] = [vi.fn(), vi.fn(), vi.fn()];
  const commands = [
    { id: 'next', label: 'Next step', keys: [{ name: 'Right arrow' }], letters: [{ name: 'J' }] },
  ];
  const help = (lettersOn: boolean) => (
    <KeyHelp
      open
      commands={commands}
      lettersOn={lettersOn}
      onRun={onRun}
      onLetters={onLetters}
      onClose={onClose}
    />
  );
  const { rerender } = render(help(true));
  expect(screen.getByText('Right arrow').closest('div')?.textContent).toBe('Next stepRight arrowJ');
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onLetters).toHaveBeenCalledWith(false);
  fireEvent.click(screen.getByRole('button', { name: 'Next step' }));
  expect(onRun).toHaveBeenCalledWith('next');
  expect(onClose).toHaveBeenCalledBefore(onRun);
  rerender(help(false));
  expect(screen.getByText('J').textContent).toBe('J (off)');
});

test('a click brings the page back from black', () => {
  const onClose = vi.fn();
  render(<BlackScreen open onClose={onClose} />);
  fireEvent.click(screen.getByRole('button', { name: 'Bring the page back' }));
  expect(onClose).toHaveBeenCalled();
});

test('a notice says its sentences and goes when closed; without sentences there is none', () => {
  const onDismiss = vi.fn();
  const { rerender, container } = render(<Notice sentences={['Not understood: x.']} onDismiss={onDismiss} />);
  expect(screen.getByText('Not understood: x.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onDismiss).toHaveBeenCalledOnce();
  rerender(<Notice sentences={[]} onDismiss={onDismiss} />);
  expect(container.textContent).toBe('');
});
