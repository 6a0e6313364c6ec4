import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { DependsScreen } from '../../src/app/DependsScreen.tsx';
import { NOTHING_KEPT } from '../../src/app/kept.ts';
import { laterParts } from '../../src/app/laterParts.ts';
import type { LaterScreenProps } from '../../src/app/laterViews.ts';
import { openOtherRoom } from '../../src/app/openOtherRoom.ts';
import { openRoom, type Room } from '../../src/app/openRoom.ts';
import { ReadingScreen } from '../../src/app/ReadingScreen.tsx';
import { RoomTop } from '../../src/app/RoomTop.tsx';
import { addressInRoom, keyOfRoom, placeInRoom, roomInAddress, roomKey } from '../../src/app/roomPlace.ts';
import { WhatIfScreen } from '../../src/app/WhatIfScreen.tsx';
import { moreOfScenario } from '../../src/format/packedScenario.ts';
import { captionOf } from '../../src/views/chart/captionDrawing.ts';
import { layOutChart } from '../../src/views/chart/layOutChart.ts';
import { openFlip } from '../../src/views/prepared/flip.ts';
import { compiledScenario } from '../replay/compiledScenario.ts';

const korea = compiledScenario('korea-1950');
const record = openRoom(
  korea,
  laterParts({
    loadMore: async () => moreOfScenario(korea),
    loadChart: async () => layOutChart(korea),
    loadMap: async () => null,
  }),
);
const nothing = () => undefined;
Element.prototype.scrollIntoView = nothing;
window.scrollTo = nothing;

/** The room of an address, as the app opens it. */
function roomAt(hash: string): Room {
  const { seat, whatIf } = roomInAddress(record, hash);
  return openOtherRoom(record, seat, whatIf);
}

/** A view of a room at an address, and the addresses that it goes to. */
async function open(Screen: (props: LaterScreenProps) => React.ReactNode, hash: string) {
  const room = roomAt(hash);
  const { place } = placeInRoom(room, hash);
  const gone: string[] = [];
  const addressOf = (parts: Partial<typeof place>) => addressInRoom(room, { ...place, ...parts });
  await act(async () => {
    render(
      <Suspense>
        <Screen
          {...{ room, record, place, addressOf }}
          state={{ kept: NOTHING_KEPT, change: nothing, note: nothing, keeps: true }}
          onRoom={(address) => gone.push(address)}
          onGo={(parts) => gone.push(addressOf(parts))}
          onTrace={nothing}
          searchAsked={false}
          onSearchTaken={nothing}
          ahead={false}
          flip={openFlip()}
        />
      </Suspense>,
    );
  });
  return { room, gone };
}

const WITHHELD = '#/korea-1950/roshchin-7-october?view=what-if&what-if=stalin-1-october';
const DELAYED = '#/korea-1950/roshchin-7-october?view=what-if&what-if=stalin-1-october.24h';

test('the address of a what-if opens one room, and that room writes the same address', () => {
  for (const hash of [WITHHELD, DELAYED, '#/korea-1950?seat=kim&what-if=mao-2-october']) {
    const room = roomAt(hash);
    expect(keyOfRoom(room)).toBe(roomKey(roomInAddress(record, hash)));
    expect(roomInAddress(record, addressInRoom(room, { n: 1 }))).toEqual(roomInAddress(record, hash));
    expect(room.mark?.title).toMatch(/^What if/);
  }
  expect(roomAt('#/korea-1950').mark).toBeNull();
});

test('a message that does not come leaves the reader at the last one before it, and says so', () => {
  const { place, notUnderstood } = placeInRoom(roomAt(WITHHELD), WITHHELD.replace('roshchin-7', 'stalin-1'));
  expect(roomAt(WITHHELD).replay.steps[place.n - 1]?.message).toBe('gromyko-30-september');
  expect(notUnderstood.join()).toContain('does not come in this what-if');
});

test('it is made from the list: withheld, later, taken back', async () => {
  const { gone } = await open(WhatIfScreen, DELAYED);
  const group = screen.getByRole('group', { name: 'Stalin to Mao and Zhou, 1 October' });
  await userEvent.click(within(group).getByRole('button', { name: 'Withhold' }));
  expect(gone.pop()).toContain('what-if=stalin-1-october');
  await userEvent.selectOptions(within(group).getByRole('combobox'), '2 days later');
  expect(gone.pop()).toContain('what-if=stalin-1-october.48h');
  await userEvent.selectOptions(within(group).getByRole('combobox'), 'as documented');
  expect(gone.pop()).toBe('#/korea-1950/roshchin-7-october?view=what-if');
});

test('it is made from the picture, by keys on a line that says what becomes of it', async () => {
  const { gone } = await open(WhatIfScreen, DELAYED);
  const line = screen.getByRole('slider', { name: 'Stalin to Mao and Zhou, 1 October' });
  expect(line.getAttribute('aria-valuetext')).toContain('Later by 1 day');
  line.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(gone.pop()).toContain('what-if=stalin-1-october.25h');
  await userEvent.keyboard('{Delete}');
  expect(gone.pop()).toMatch(/what-if=stalin-1-october$/);
  await userEvent.keyboard('{ArrowDown}{PageDown}');
  expect(gone.pop()).toContain('what-if=stalin-1-october.24h_stalin-to-envoys-1-october.24h');
});

test('it says where the two part, what becomes of every message and why, what is assumed, and both answers', async () => {
  const { room } = await open(WhatIfScreen, WITHHELD);
  const page = screen.getByRole('main');
  expect(page.textContent).toContain('In this model the two part at step 4');
  const { schedule } = room.replay;
  if (schedule.kind !== 'what-if') throw new Error('This is no what-if.');
  for (const reason of schedule.reasons.values()) expect(page.textContent).toContain(reason);
  expect(page.textContent).toContain('is the editor’s reading');
  const row = screen.getByRole('row', { name: /Will China send troops/ });
  expect(row.textContent).toContain('The record:');
  expect(screen.getAllByText('Not the same').length).toBeGreaterThan(0);
});

test('of a seat in a what-if no page says what is withheld', async () => {
  const hash = '#/korea-1950/kim-9-october?seat=kim&what-if=mao-2-october';
  const room = roomAt(hash);
  const { place } = placeInRoom(room, hash);
  render(
    <RoomTop
      {...{ room, record, place }}
      scenarios={[]}
      theme={null}
      sentences={[]}
      onScenario={nothing}
      onRoom={nothing}
      onView={nothing}
      onTheme={nothing}
      onShare={nothing}
      onHelp={nothing}
      onFullScreen={nothing}
      onRecord={nothing}
      onDismiss={nothing}
    />,
  );
  const strip = screen.getByRole('region', { name: 'What if' });
  expect(strip.textContent).toContain('not the record');
  expect(strip.textContent).not.toContain('Mao');
  expect(room.mark?.title).toBe('What if');
});

test('the words of every document are those of the record', async () => {
  await open(ReadingScreen, DELAYED);
  const room = roomAt(DELAYED);
  expect(room.index.scenario.documents.map(({ text }) => text)).toEqual(
    korea.documents.map(({ text }) => text),
  );
  expect(screen.getByRole('main').textContent).toContain('in a what-if');
});

test('a picture that leaves the app says that it is of no record', () => {
  const room = roomAt(DELAYED);
  const narration = room.narrations[1];
  if (narration === undefined) throw new Error('There is no first step.');
  const caption = captionOf(room.index, room.replay, narration);
  expect(caption.title).toContain('What if: not the record');
  expect(caption.below.join()).toContain('not of history');
});

test('what the model depends on is worked out in slices, and every square leads to its run', async () => {
  await open(DependsScreen, '#/korea-1950?view=depends');
  const table = await screen.findByRole('table', {}, { timeout: 20_000 });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(korea.record.length);
  const weights = rows.map((row) => row.querySelectorAll('[data-ends="elsewhere"]').length);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(weights.at(-1)).toBe(0);
  for (const link of within(table).getAllByRole('link'))
    expect(link.getAttribute('href')).toMatch(/view=what-if&what-if=/);
  expect(screen.getByRole('main').textContent).toContain('In this model');
});
