import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { domAnimation, LazyMotion } from 'framer-motion';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { layOutTimetable } from '../../../src/views/timetable/layOutTimetable.ts';
import { Timetable } from '../../../src/views/timetable/Timetable.tsx';
import { exchange, LANES, WAYS } from './exchange.ts';
import { day, timetabled } from './timetabled.ts';

const still = () => undefined;

function withMotion(children: ReactNode) {
  return (
    <LazyMotion features={domAnimation} strict>
      {children}
    </LazyMotion>
  );
}

function show(n: number, onSeek: (n: number) => void = still, coming?: 'faint' | 'absent') {
  return withMotion(
    <Timetable {...exchange} n={n} onSeek={onSeek} {...(coming === undefined ? {} : { coming })} />,
  );
}

const statesOf = (container: HTMLElement) =>
  [...container.querySelectorAll('.timetable__lines [data-line]')].map((line) =>
    line.getAttribute('data-state'),
  );

describe('the timetable', () => {
  it('tells the past, the present and what is to come apart', () => {
    const { container } = render(show(2));
    expect(statesOf(container)).toEqual(['past', 'present', 'coming', 'coming']);
  });

  it('does not hold what is to come where that must be absent', () => {
    const { container } = render(show(2, still, 'absent'));
    expect(statesOf(container)).toEqual(['past', 'present']);
  });

  it('holds for a seat only what it has had so far', () => {
    const written = day('1950-10-01');
    const three = ['1950-10-01', '1950-10-02', '1950-10-03'].map((date) => ({
      written,
      way: [],
      read: day(date),
    }));
    const seat = timetabled(LANES, three, 'reader');
    const { container } = render(withMotion(<Timetable {...seat} n={2} onSeek={still} />));
    expect(statesOf(container)).toEqual(['past', 'present']);
  });

  it('draws as many points as hours are printed', () => {
    const { container } = render(show(0));
    const printed = WAYS.flatMap(({ way }) => way).filter(([, , moment]) => moment?.kind === 'hour');
    expect(container.querySelectorAll('circle')).toHaveLength(printed.length);
  });

  it('draws the upright of the present softly where no hour is printed', () => {
    const kind = (n: number) => {
      const { container, unmount } = render(show(n));
      const upright = container.querySelector('.timetable__upright')?.getAttribute('data-kind');
      unmount();
      return upright;
    };
    expect([1, 2].map(kind)).toEqual(['hour', 'soft']);
  });

  it('says beside the present line what happened and when', () => {
    const { container } = render(show(3));
    const labels = [...container.querySelectorAll('.timetable__label')].map((label) => label.textContent);
    expect(labels.slice(0, 2)).toEqual([
      'PORT, 2 Oct: written, hour not printed',
      'CAPITAL, 3 Oct, 12:15 (clock assumed): received',
    ]);
  });

  it('says the step and its heading at the control, and moves by its keys', async () => {
    const onSeek = vi.fn();
    render(show(2, onSeek));
    const control = screen.getByRole('slider', { name: 'Step' });
    expect(control.getAttribute('aria-valuetext')).toBe('Step 2 of 4: Anna to Boris: m2');
    control.focus();
    await userEvent.keyboard('{PageDown}{PageUp}');
    fireEvent.change(control, { target: { value: '4' } });
    expect(onSeek.mock.calls).toEqual([[3], [1], [4]]);
  });

  it('stays inside the replay at its ends', async () => {
    const onSeek = vi.fn();
    render(show(4, onSeek));
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{PageDown}');
    expect(onSeek).not.toHaveBeenCalled();
  });

  it('goes to the line that is pressed', () => {
    const onSeek = vi.fn();
    const { container } = render(show(1, onSeek));
    const layout = layOutTimetable(exchange.index, exchange.replay, 1366, 168, { rem: 16 });
    const piece = layout.lines[2]?.pieces[0];
    const picture = container.querySelector('svg');
    if (picture === null || piece === undefined) throw new Error('There is a picture with a third line.');
    fireEvent.click(picture, { clientX: (piece.x0 + piece.x1) / 2, clientY: (piece.y0 + piece.y1) / 2 });
    expect(onSeek.mock.calls).toEqual([[3]]);
  });

  it('changes nothing but the lines whose state changes', () => {
    const { container, rerender } = render(show(1));
    const lines = [...container.querySelectorAll('.timetable__lines [data-line]')];
    const before = lines.map((line) => line.outerHTML);
    rerender(show(2));
    const changed = lines.flatMap((line, i) =>
      line.isConnected && line.outerHTML === before[i] ? [] : [i + 1],
    );
    expect(changed).toEqual([1, 2]);
  });

  it('looks the same after going forward and back as before', () => {
    const { container, rerender } = render(show(2));
    const before = container.innerHTML;
    rerender(show(3));
    rerender(show(2));
    expect(container.innerHTML).toBe(before);
  });

  it('sends a mark along the line on a step forward only', () => {
    const { container, rerender } = render(show(1));
    const travels = () => container.querySelector('.timetable__traveller') !== null;
    expect(travels()).toBe(false);
    rerender(show(2));
    expect(travels()).toBe(true);
    rerender(show(1));
    expect(travels()).toBe(false);
    rerender(show(4));
    expect(travels()).toBe(false);
  });

  it('has a list of all steps with their ways, one button a step', async () => {
    const onSeek = vi.fn();
    render(show(2, onSeek));
    await userEvent.click(screen.getByText('As a list'));
    const buttons = await screen.findAllByRole('button');
    expect(buttons).toHaveLength(4);
    expect(buttons[2]?.textContent).toBe(
      '3Anna to Boris: m3PORT, 2 Oct: written, hour not printed → CAPITAL, 3 Oct, 12:15 (clock assumed): received → COAST: read; when is not printed',
    );
    expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
    await userEvent.click(buttons[3] as HTMLElement);
    expect(onSeek).toHaveBeenLastCalledWith(4);
  });

  it('keeps its place before the page comes alive, and leaves its picture for then', () => {
    const ahead = renderToString(show(0));
    expect(ahead).toContain('aria-label="Step"');
    expect(ahead).not.toContain('<svg');
  });

  it('can be drawn for an empty schedule', () => {
    const none = timetabled(LANES, []);
    render(withMotion(<Timetable {...none} n={0} onSeek={still} />));
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe(
      'No messages: Before the first message',
    );
  });
});
