import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { KnowledgeScreen } from '../../src/app/KnowledgeScreen.tsx';
import { NOTHING_KEPT } from '../../src/app/kept.ts';
import { openRoom } from '../../src/app/openRoom.ts';
import { openSeatRoom } from '../../src/app/openSeatRoom.ts';
import { ReadingScreen } from '../../src/app/ReadingScreen.tsx';
import { RoomScreen } from '../../src/app/RoomScreen.tsx';
import { addressInRoom } from '../../src/app/usePlace.ts';
import type { Scenario, Seat } from '../../src/format/scenario.ts';
import { StepList } from '../../src/views/list/StepList.tsx';
import { TimetableList } from '../../src/views/timetable/TimetableList.tsx';
import { compiledScenario } from '../replay/compiledScenario.ts';
import { noiseAround } from '../replay/unknownToSeat.ts';

const korea = compiledScenario('korea-1950');
const nothing = () => undefined;
const bar = { hash: () => '', show: nothing, listen: () => nothing };

beforeAll(() => {
  window.scrollTo = nothing;
  Element.prototype.scrollIntoView = nothing;
  HTMLDialogElement.prototype.showModal = nothing;
});

/** Every page of a seat at a step, as far as there is one: the whole document, its title included. */
function pagesOf(scenario: Scenario, seat: Seat, n: number): string {
  const room = openSeatRoom(scenario, seat);
  const at = room.at(n);
  const addressOf = (to: number) => addressInRoom(room, { n: to, view: 'replay' });
  const pages = (
    <>
      <RoomScreen
        room={room}
        record={openRoom(scenario)}
        arriving={addressOf(n)}
        chosen={false}
        scenarios={[scenario]}
        bar={bar}
        state={{ kept: NOTHING_KEPT, change: nothing, note: nothing, keeps: true }}
        onScenario={nothing}
        onSeat={nothing}
      />
      <ReadingScreen room={at} n={n} addressOf={addressOf} onGo={nothing} />
      <KnowledgeScreen room={at} n={n} addressOf={addressOf} onGo={nothing} />
      <StepList
        open
        narrations={at.narrations}
        n={n}
        addressOf={addressOf}
        onGo={nothing}
        onClose={nothing}
      />
      <TimetableList index={at.index} replay={at.replay} n={n} onSeek={nothing} />
    </>
  );
  return htmlOf(pages);
}

test.each(korea.seats.map((seat) => [seat.title, seat] as const))(
  'no page of %s changes when all that this seat does not have is noise',
  { timeout: 120_000 },
  (title, seat) => {
    const { replay } = openSeatRoom(korea, seat);
    const had = replay.steps.map(({ message }) => message);
    for (const { n } of replay.situations) {
      const noised = noiseAround(
        korea,
        seat,
        had.slice(0, n),
        replay.situations.slice(0, n + 1),
        'Noise # 7.\nZz',
      );
      const other = noised.seats.find(({ id }) => id === seat.id) ?? seat;
      const page = pagesOf(korea, seat, n);
      expect(pagesOf(noised, other, n)).toBe(page);
      expect(page).toContain(`Seen through ${title}`);
      expect(page).toContain(`data-step="${n}" data-steps="${replay.steps.length}"`);
    }
  },
);

test('the same noise is seen on a page of the record', () => {
  const noised = noiseAround(korea, korea.seats[2] ?? fail(), [], [], 'Noise # 7.');
  const page = (scenario: Scenario) =>
    htmlOf(<KnowledgeScreen room={openRoom(scenario)} n={3} addressOf={String} onGo={nothing} />);
  expect(page(noised)).not.toBe(page(korea));
});

/** What a part puts into the document. The names that React makes up are numbered anew, in their order. */
function htmlOf(part: ReactNode): string {
  render(part);
  const names = new Map<string, string>();
  const html = `${document.title}\n${document.documentElement.outerHTML}`.replace(
    /_r_[0-9a-z]+_/g,
    (name) => {
      names.set(name, names.get(name) ?? `name-${names.size}`);
      return names.get(name) ?? name;
    },
  );
  cleanup();
  return html;
}

function fail(): never {
  throw new Error('Not there.');
}
