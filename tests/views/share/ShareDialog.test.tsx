import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { encode } from 'uqr';
import { beforeAll, expect, it, vi } from 'vitest';
import { qrPath } from '../../../src/views/share/qrPath.ts';
import { ShareDialog } from '../../../src/views/share/ShareDialog.tsx';

beforeAll(() => {
  // The test page has no top layer; opening is all that is asked of it here.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

const PAGE = { heading: 'Stalin to Mao', here: 'file:///stick/room.html#/a', written: '', open: true };
const shared = {
  address: 'https://example.org/room/#/korea-1950/mao-2-october',
  snippet: '<iframe></iframe>',
};

/** The squares that a path of unit rows covers. */
function squares(path: string, size: number): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

it('draws the code of the address, square by square', () => {
  const { data, size } = encode(shared.address, { ecc: 'M', border: 4 });
  expect(squares(qrPath(data), size)).toEqual(data);
  render(<ShareDialog {...PAGE} shared={shared} hosted onWrite={vi.fn()} onClose={vi.fn()} />);
  const drawn =
    screen
      .getByRole('img', { name: /QR code/ })
      .querySelector('path')
      ?.getAttribute('d') ?? '';
  expect(squares(drawn, size)).toEqual(data);
  expect(data[0]?.some(Boolean)).toBe(false);
});

it('offers the address to be copied by hand where the browser refuses', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  render(<ShareDialog {...PAGE} shared={shared} hosted onWrite={vi.fn()} onClose={vi.fn()} />);
  await user.click(screen.getByRole('button', { name: 'Copy the address' }));
  expect(await screen.findByText(/copy it with the keyboard/)).toBeTruthy();
  const field = screen.getByLabelText<HTMLTextAreaElement>('Address of this moment');
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(shared.address);
});

it('makes no code of a file, says why, and takes the address where the page stands on the web', async () => {
  const onWrite = vi.fn();
  const { rerender } = render(
    <ShareDialog {...PAGE} shared={null} hosted={false} onWrite={onWrite} onClose={vi.fn()} />,
  );
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText(/opened from a file/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Address of the page on the web'), 'x');
  expect(onWrite).toHaveBeenCalledWith('x');
  rerender(
    <ShareDialog {...PAGE} written="x y" shared={null} hosted={false} onWrite={onWrite} onClose={vi.fn()} />,
  );
  expect(screen.getByText(/no address of a page on the web/)).toBeTruthy();
});
