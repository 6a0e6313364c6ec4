import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SeatChoice } from '../../src/views/seat/SeatChoice.tsx';

const eyes = [
  { title: 'the record', address: '#/x/a', present: true },
  { title: 'Kim', address: '#/x/b?seat=kim', present: false },
];

test('says whose eyes these are, and offers the others as addresses of the same place', () => {
  const onChoose = vi.fn();
  const { container } = render(<SeatChoice eyes={eyes} onChoose={onChoose} />);
  expect(container.querySelector('summary')?.textContent).toBe('Seen through the record');
  const kim = screen.getByText('Kim');
  expect(kim.getAttribute('href')).toBe('#/x/b?seat=kim');
  expect(fireEvent.click(kim, { ctrlKey: true })).toBe(true);
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.click(kim);
  expect(onChoose).toHaveBeenCalledWith('#/x/b?seat=kim');
});

test('Esc and the present choice close the list, and the focus is on its button', () => {
  const onChoose = vi.fn();
  const { container } = render(<SeatChoice eyes={eyes} onChoose={onChoose} />);
  const details = container.querySelector('details');
  if (details === null) throw new Error('No list.');
  details.open = true;
  fireEvent.click(screen.getByText('the record', { selector: 'a' }));
  expect(details.open).toBe(false);
  details.open = true;
  fireEvent.keyDown(screen.getByText('Kim'), { key: 'Escape' });
  expect(details.open).toBe(false);
  expect(document.activeElement).toBe(container.querySelector('summary'));
  expect(onChoose).not.toHaveBeenCalled();
});
