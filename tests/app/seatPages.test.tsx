import { act, cleanup, render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ChartScreen } from '../../src/app/ChartScreen.tsx';
import { CompareScreen } from '../../src/app/CompareScreen.tsx';
import { DossierScreen } from '../../src/app/DossierScreen.tsx';
import { KnowledgeScreen } from '../../src/app/KnowledgeScreen.tsx';
import { NOTHING_KEPT } from '../../src/app/kept.ts';
import { laterParts } from '../../src/app/laterParts.ts';
import type { LaterScreenProps } from '../../src/app/laterViews.ts';
import { MapScreen } from '../../src/app/MapScreen.tsx';
import { openRoom } from '../../src/app/openRoom.ts';
import { openSeatRoom } from '../../src/app/openSeatRoom.ts';
import { PaperScreen } from '../../src/app/PaperScreen.tsx';
import { ReadingScreen } from '../../src/app/ReadingScreen.tsx';
import { RoomScreen } from '../../src/app/RoomScreen.tsx';
import { addressInRoom, type RoomPlace } from '../../src/app/roomPlace.ts';
import { TraceScreen } from '../../src/app/TraceScreen.tsx';
import { drawMap } from '../../src/cli/drawMap.ts';
import { moreOfScenario } from '../../src/format/packedScenario.ts';
import type { Scenario, Seat } from '../../src/format/scenario.ts';
import { START } from '../../src/replay/address.ts';
import { layOutChart } from '../../src/views/chart/layOutChart.ts';
import { StepList } from '../../src/views/list/StepList.tsx';
import { openFlip } from '../../src/views/prepared/flip.ts';
import { TimetableList } from '../../src/views/timetable/TimetableList.tsx';
import { compiledScenario } from '../replay/compiledScenario.ts';
import { noiseAround } from '../replay/unknownToSeat.ts';

const korea = compiledScenario('korea-1950');
const nothing = () => undefined;
const bar = { hash: () => '', show: nothing, showSoon: nothing, settle: nothing, listen: () => nothing };

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const seat of korea.seats) await openSeatRoom(korea, seat).later.chart();
});

afterAll(() => {
  vi.useRealTimers();
});

const SCREENS = [ReadingScreen, ChartScreen, DossierScreen, CompareScreen, KnowledgeScreen, MapScreen];

/** The reader's texts are the dossier's, which is drawn above. */
const SHEETS_OF_A_SEAT = ['handout', 'picture'] as const;

const recordRoom = (scenario: Scenario) =>
  openRoom(
    scenario,
    laterParts({
      loadMore: async () => moreOfScenario(scenario),
      loadChart: async () => layOutChart(scenario),
      loadMap: async () => drawMap(scenario),
    }),
  );

const still: Omit<LaterScreenProps, 'room' | 'place' | 'addressOf'> = {
  record: recordRoom(korea),
  state: { kept: NOTHING_KEPT, change: nothing, note: nothing, keeps: true },
  onRoom: nothing,
  onGo: nothing,
  onTrace: nothing,
  searchAsked: false,
  onSearchTaken: nothing,
  ahead: false,
  flip: openFlip(),
};

/** Every page of a seat at a step, as far as there is one: the whole document, its title included. */
async function pagesOf(scenario: Scenario, seat: Seat, n: number): Promise<string> {
  const room = openSeatRoom(scenario, seat);
  const at = room.at(n);
  const place: RoomPlace = { ...START, n };
  const addressOf = (parts: Partial<RoomPlace>) => addressInRoom(room, { ...place, ...parts });
  const ofStep = (to: number) => addressOf({ n: to });
  const traces = [...at.index.questions.keys(), ...at.index.passages.keys(), ...at.index.messages.keys()];
  const page = await htmlOf(
    <>
      <RoomScreen
        room={room}
        record={recordRoom(scenario)}
        arriving={ofStep(n)}
        chosen={null}
        scenarios={[scenario]}
        bar={bar}
        state={{ kept: NOTHING_KEPT, change: nothing, note: nothing, keeps: true }}
        onScenario={nothing}
        onRoom={nothing}
        onPresent={nothing}
      />
      {SCREENS.map((Screen) => (
        <Screen key={Screen.name} room={at} place={place} addressOf={addressOf} {...still} />
      ))}
      <StepList open narrations={at.narrations} n={n} addressOf={ofStep} onGo={nothing} onClose={nothing} />
      <TimetableList index={at.index} replay={at.replay} n={n} onSeek={nothing} />
    </>,
  );
  // These are many, and nothing of theirs comes only once they are in the document.
  const parts = renderToStaticMarkup(
    <>
      {[...at.index.documents.keys()].map((document) => (
        <DossierScreen
          key={document}
          room={at}
          place={{ ...place, document }}
          addressOf={addressOf}
          {...still}
        />
      ))}
      {SHEETS_OF_A_SEAT.map((sheet) => (
        <PaperScreen key={sheet} room={at} place={{ ...place, sheet }} addressOf={addressOf} {...still} />
      ))}
      {traces.map((trace) => (
        <TraceScreen
          key={trace}
          room={at}
          n={n}
          trace={trace}
          addressOf={addressOf}
          onGo={nothing}
          onClose={nothing}
        />
      ))}
    </>,
  );
  return `${page}\n${parts}`;
}

test.each(korea.seats.map((seat) => [seat.title, seat] as const))(
  'no page of %s changes when all that this seat does not have is noise',
  async (title, seat) => {
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
      const page = await pagesOf(korea, seat, n);
      expect(firstDifference(await pagesOf(noised, other, n), page)).toBeNull();
      expect(page).toContain(`Seen through ${title}`);
      for (const screen of ['reading', 'chart', 'dossier', 'compare', 'knowledge', 'paper', 'trace'])
        expect(page).toContain(`class="${screen}"`);
      expect(page).toContain(`data-step="${n}" data-steps="${replay.steps.length}"`);
    }
  },
);

test('the same noise is seen on a page of the record', async () => {
  const noised = noiseAround(korea, korea.seats[2] ?? fail(), [], [], 'Noise # 7.');
  const page = (scenario: Scenario) =>
    htmlOf(
      <KnowledgeScreen
        room={recordRoom(scenario)}
        place={{ ...START, n: 3 }}
        addressOf={({ n }) => `#${n}`}
        {...still}
      />,
    );
  expect(await page(noised)).not.toBe(await page(korea));
});

/** What a part puts into the document. The names that React makes up are numbered anew, in their order. */
async function htmlOf(part: ReactNode): Promise<string> {
  await act(async () => {
    render(<Suspense>{part}</Suspense>);
  });
  // What is said aloud is said a little later.
  await act(async () => vi.advanceTimersByTime(2_000));
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

/** Where two texts part, in a few words: a comparison of such long ones cannot be printed. */
function firstDifference(a: string, b: string): readonly [string, string] | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 100);
  return [around(a), around(b)];
}

function fail(): never {
  throw new Error('Not there.');
}
