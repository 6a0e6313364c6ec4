import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DrawnMap, DrawnPlace } from '../../../src/format/drawnMap.ts';
import type { Scenario } from '../../../src/format/scenario.ts';
import { narrateStep } from '../../../src/replay/narrateStep.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { MapView } from '../../../src/views/map/MapView.tsx';
import { mapCables } from '../../../src/views/map/mapCables.ts';
import { exampleScenario, koreaScenario } from '../koreaScenario.ts';

/** Every place at its longitude and latitude, as on a plain grid. */
function plainMap({ places }: Scenario): DrawnMap {
  const drawn = places.flatMap(({ id, where }): DrawnPlace[] => {
    if (where.kind === 'unplaced') return [];
    const lon = where.kind === 'line' ? where.east : where.lon;
    return [{ place: id, kind: where.kind, x: lon * 5, y: 300 - where.lat * 5, path: 'M0,0L1,1' }];
  });
  const whole = { width: 900, height: 300, land: 'M0,0L9,0L9,9Z', grid: '', places: drawn };
  return { whole, inset: null, insetEdge: '' };
}

function opened(scenario: Scenario) {
  const index = indexScenario(scenario);
  const replay = replaySchedule(scenario, recordSchedule(scenario));
  const view = (n: number, map: DrawnMap | null) => (
    <MapView index={index} replay={replay} n={n} narration={narrateStep(index, replay, n)} map={map} />
  );
  return { index, replay, view };
}

const scenario = koreaScenario();
const map = plainMap(scenario);
const { index, replay, view } = opened(scenario);
const stepOf = (message: string) => replay.steps.find((step) => step.message === message)?.n ?? 0;

describe('the map', () => {
  test('its root says the step', () => {
    const { container } = render(view(13, map));
    expect(container.querySelector('main')?.dataset).toMatchObject({
      step: '13',
      steps: '17',
      message: 'stalin-to-kim-8-october',
    });
  });

  test('holds the ways of the messages so far, and of none after', () => {
    for (const { n } of replay.situations) {
      const { container, unmount } = render(view(n, map));
      const drawn = [...container.querySelectorAll('[data-cable]')].map((one) =>
        Number(one.getAttribute('data-cable')),
      );
      expect(Math.max(0, ...drawn)).toBeLessThanOrEqual(n);
      const present = container.querySelectorAll('.map__cable--present');
      expect([...present].map((one) => one.getAttribute('data-cable'))).toEqual(
        drawn.filter((step) => step === n).map(String),
      );
      unmount();
    }
  }, 60_000);

  test('draws the meeting of 11 October as a zone, without a pin', () => {
    const { container } = render(view(stepOf('stalin-and-zhou-11-october'), map));
    const zones = container.querySelectorAll('[data-place-kind="zone"]');
    expect(zones.length).toBe(map.whole.places.filter(({ kind }) => kind === 'zone').length);
    for (const zone of zones) expect(zone.querySelector('circle:not(.map__lane)')).toBeNull();
    expect(screen.getAllByText('Place of the meeting of 11 October').length).toBeGreaterThan(0);
  });

  test('says that it is schematic, and whose coasts these are', () => {
    render(view(0, map));
    const caption = screen.getByText(/^Schematic\./).textContent;
    expect(caption).toMatch(/Natural Earth, in the public domain/);
    expect(caption).toMatch(/no borders and no front lines/);
  });

  test('shows on demand how a place is known, and marks it', () => {
    const { container } = render(view(4, map));
    const places = screen.getByRole('region', { name: 'Places' });
    const entry = within(places).getByText("Stalin's vacation place").closest('details');
    if (entry === null) throw new Error('The place cannot be opened.');
    expect(container.querySelector('.map__open')).toBeNull();
    entry.open = true;
    fireEvent(entry, new Event('toggle'));
    expect(container.querySelectorAll('.map__open')).toHaveLength(1);
    expect(entry.textContent).toContain(
      'From outside the dossier (certainty medium): The documents do not name',
    );
    expect(entry.textContent).toContain('zone, not a point');
  });

  test('lists every place that the documents name, and no other', () => {
    render(view(1, map));
    const places = screen.getByRole('region', { name: 'Places' });
    expect(within(places).queryByText('Andong (Dandong)')).toBeNull();
    expect(within(places).getByText('Seoul', { selector: 'bdi' }).closest('li')?.textContent).toContain(
      'not named yet',
    );
    expect(within(places).getByText('The Chinese-Korean border', { selector: 'bdi' })).toBeTruthy();
  });

  test('says in words what it shows', () => {
    const n = stepOf('mao-2-october');
    render(view(n, map));
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
      'Moscow, 3 Oct, 12:15 (clock assumed): received',
    );
    expect(screen.getByText(/^Moscow, 3 Oct, 12:15/)).toBeTruthy();
  });
});

describe('a way', () => {
  test('is broken where the dossier gives no time for an end, and nowhere else', () => {
    for (const cable of mapCables(index, replay, map.whole, 17)) {
      const { route } = index.messages.get(
        replay.steps[cable.n - 1]?.message ?? scenario.record[0]?.message ?? neverThere(),
      ) ?? {
        route: [],
      };
      const untimed = route.some(({ moment }) => moment === null);
      if (!untimed) expect(cable.soft, `step ${cable.n}`).toBe(false);
    }
    const last = mapCables(index, replay, map.whole, 13).filter(({ n }) => n === 13);
    expect(last.map(({ soft }) => soft)).toEqual([false, true]);
  });

  test('never lies on another one', () => {
    const paths = mapCables(index, replay, map.whole, 17).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(15);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test('a dossier whose places have no coordinates says so and lists them', () => {
  const invented = opened(exampleScenario());
  const { container } = render(invented.view(1, null));
  expect(screen.getByText(/No place of this dossier has coordinates/)).toBeTruthy();
  expect(container.querySelector('svg')).toBeNull();
  expect(
    within(screen.getByRole('region', { name: 'Places' })).getByText('Ostrel', { selector: 'bdi' }),
  ).toBeTruthy();
});

function neverThere(): never {
  throw new Error('The record is empty.');
}
