import { fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelBoundary } from '../../src/views/failure/PanelBoundary.tsx';

let broken = true;

function Timetable({ inEffect = false }: { readonly inEffect?: boolean }): ReactNode {
  useEffect(() => {
    if (broken && inEffect) throw new Error('a line without an end');
  }, [inEffect]);
  if (broken && !inEffect) throw new Error('a line without an end');
  return <p>all lines drawn</p>;
}

function Odd(): ReactNode {
  throw 'a plain word';
}

beforeEach(() => {
  broken = true;
  // React reports what a boundary has caught; here that is what is asked for.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const room = (place: number, inEffect = false) => (
  <>
    <p>the rest</p>
    <PanelBoundary part="the timetable" place={place}>
      <Timetable inEffect={inEffect} />
    </PanelBoundary>
  </>
);

test.each([
  ['while it is drawn', false],
  ['in an effect', true],
])('a part that fails %s says so; the rest goes on', (_, inEffect) => {
  render(room(1, inEffect));
  expect(screen.getByText('the rest')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('This part failed: the timetable');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(
    /the timetable, step 1[\s\S]*a line without an end/,
  );
});

test('it is tried again when asked', () => {
  render(room(1));
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('all lines drawn')).toBeTruthy();
});

test('and at the next step without being asked', () => {
  const { rerender } = render(room(1));
  broken = false;
  rerender(room(1));
  expect(screen.queryByText('all lines drawn')).toBeNull();
  rerender(room(2));
  expect(screen.getByText('all lines drawn')).toBeTruthy();
});

test('what is thrown need not be an error', () => {
  render(
    <PanelBoundary part="the cable" place={0}>
      <Odd />
    </PanelBoundary>,
  );
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('a plain word');
});
