import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../src/cli/drawMap.ts';
import type { DrawnMap } from '../../../src/format/drawnMap.ts';
import type { Scenario } from '../../../src/format/scenario.ts';
import { narrateStep } from '../../../src/replay/narrateStep.ts';
import { placesNamed } from '../../../src/replay/placesNamed.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { MapView } from '../../../src/views/map/MapView.tsx';
import { mapCables } from '../../../src/views/map/mapCables.ts';
import { mapScene } from '../../../src/views/map/mapScene.ts';
import { exampleScenario, koreaScenario } from '../koreaScenario.ts';

function opened(scenario: Scenario) {
  const index = indexScenario(scenario);
  const replay = replaySchedule(scenario, recordSchedule(scenario));
  const view = (n: number, map: DrawnMap | null) => (
    <MapView
      index={index}
      replay={replay}
      n={n}
      narration={narrateStep(index, replay, n)}
      map={map}
      addressOf={(to) => `#to-${to}`}
    />
  );
  return { index, replay, view };
}

const scenario = koreaScenario();
const map = drawMap(scenario);
if (map === null) throw new Error('There is no map.');
const { index, replay, view } = opened(scenario);
const stepOf = (message: string) => replay.steps.find((step) => step.message === message)?.n ?? 0;
const attributes = (container: Element, name: string) =>
  [...container.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? '');
const places = () => within(screen.getByRole('region', { name: 'Places' }));
const entryOf = (name: string) => places().getByText(name, { selector: 'bdi' }).closest('li');

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
      const drawn = attributes(container, 'data-cable').map(Number);
      expect(Math.max(0, ...drawn)).toBeLessThanOrEqual(n);
      const present = [...container.querySelectorAll('.map__cable--present')];
      expect(present.map((one) => one.getAttribute('data-cable'))).toEqual(
        drawn.filter((step) => step === n).map(String),
      );
      unmount();
    }
  });

  test('and its words say the same, at every step', () => {
    for (const { n } of replay.situations) {
      const { container, unmount } = render(view(n, map));
      const names = [...container.querySelectorAll('.map__place--now title')].map((one) => one.textContent);
      const listed = [...container.querySelectorAll('.map__group--now li')].filter(
        (one) => !one.textContent.includes('not drawn'),
      );
      expect(new Set(names)).toEqual(new Set(listed.map((one) => one.querySelector('bdi')?.textContent)));
      const said = document.getElementById(describedBy(container))?.textContent ?? '';
      for (const name of names) expect(said, `step ${n}`).toContain(name);
      const stretches = /Its way: ([^.]*)/.exec(said)?.[1]?.split('; ') ?? [];
      expect(stretches).toHaveLength(container.querySelectorAll('.map__cable--present').length);
      expect(stretches.map((words) => words.includes('broken'))).toEqual(
        [...container.querySelectorAll('.map__cable--present')].map((one) =>
          one.classList.contains('map__cable--soft'),
        ),
      );
      unmount();
    }
  });

  test('draws the meeting of 11 October as a zone, without a pin, and not on Moscow', () => {
    const { container } = render(view(stepOf('stalin-and-zhou-11-october'), map));
    const zone = container.querySelector('[data-place="meeting-place"]');
    expect(zone?.getAttribute('data-place-kind')).toBe('zone');
    expect(zone?.classList.contains('map__place--now')).toBe(true);
    expect(container.querySelectorAll('[data-place-kind="zone"] .map__dot')).toHaveLength(0);
    expect(container.querySelectorAll('[data-place="moscow"].map__place--now')).toHaveLength(0);
    expect([...container.querySelectorAll('svg text')].map((one) => one.textContent)).toContain(
      'Place of the meetingof 11 October',
    );
  });

  test('draws the 38th parallel as a line, and nothing but places and ways', () => {
    const { container } = render(view(17, map));
    expect(container.querySelector('[data-place="parallel-38"] .map__line')).not.toBeNull();
    const drawn = new Set(
      [...container.querySelectorAll('svg > *')].map((one) => one.classList[0] ?? one.tagName),
    );
    expect(drawn).toEqual(
      new Set(['defs', 'map__land', 'map__grid', 'map__edge', 'map__place', 'map__cable', 'map__label']),
    );
  });

  test('says what it is not, and whose coasts these are', () => {
    render(view(0, map));
    const key = screen.getByText(/^Schematic\./).textContent;
    expect(key).toMatch(/Natural Earth, in the public domain/);
    expect(key).toMatch(/no borders and no front lines/);
  });

  test('has each place that a document names in one of its frames, or says that it is not drawn', () => {
    const { container } = render(view(17, map));
    const drawn = new Set(attributes(container, 'data-place'));
    for (const entry of container.querySelectorAll('[data-place-entry]')) {
      const id = entry.getAttribute('data-place-entry') ?? '';
      expect(entry.textContent.includes('not drawn'), id).toBe(!drawn.has(id));
    }
  });

  test('says beside each place how it is known', () => {
    render(view(1, map));
    expect(entryOf('Seoul')?.textContent).toContain('point, in the documents');
    expect(entryOf('Place of the meeting of 11 October')?.textContent).toContain(
      'zone, from outside the dossier, certainty medium',
    );
  });

  test('shows a place with its notes on demand, and marks it', () => {
    const { container } = render(view(4, map));
    const entry = entryOf("Stalin's vacation place")?.querySelector('details') ?? null;
    if (entry === null) throw new Error('The place cannot be opened.');
    expect(container.querySelector('.map__open')).toBeNull();
    entry.open = true;
    fireEvent(entry, new Event('toggle'));
    expect(container.querySelectorAll('.map__open')).toHaveLength(1);
    expect(entry.textContent).toContain(
      'From outside the dossier (certainty medium): The documents do not name',
    );
    expect(entry.textContent).toContain('zone, not a point');
    expect(within(entry).getByText('step 4').getAttribute('href')).toBe('#to-4');
  });

  test('lists every place that the documents name, drawn or not, and no other', () => {
    render(view(1, map));
    expect(places().queryByText('Andong (Dandong)')).toBeNull();
    const border = entryOf('The Chinese-Korean border');
    expect(border?.textContent).toContain('not drawn, in the documents');
  });
});

describe('a way', () => {
  const { stretches } = mapScene({ index, replay, naming: placesNamed(scenario), map }, 17);

  test('is broken where the dossier gives no time for an end, and nowhere else', () => {
    const last = stretches.filter(({ n }) => n === stepOf('stalin-to-kim-8-october'));
    expect(last.map(({ soft }) => soft)).toEqual([false, true]);
    const untimed = stretches.filter(({ soft }) => soft).map(({ to }) => to.id);
    expect(new Set<string>(untimed)).toEqual(new Set(['pyongyang', 'coast', 'beijing']));
  });

  test('never lies on another one', () => {
    const paths = mapCables(stretches, map.whole, () => 8).map(({ path }) => path);
    expect(paths).toHaveLength(stretches.length);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('stays clear of the places at its ends', () => {
    const at = new Map<string | null, { x: number; y: number }>(
      map.whole.places.map((place) => [place.place, place]),
    );
    for (const { start, end, from, to } of mapCables(stretches, map.whole, () => 8)) {
      for (const [dot, lane] of [[start, from] as const, [end, to] as const]) {
        const place = at.get(lane.place) ?? { x: 0, y: 0 };
        expect(Math.hypot(dot.x - place.x, dot.y - place.y)).toBeCloseTo(8);
      }
    }
  });
});

test('a dossier whose places have no coordinates says so and lists them', () => {
  const invented = opened(exampleScenario());
  const { container } = render(invented.view(1, drawMap(exampleScenario())));
  expect(screen.getByText(/No place of this dossier has coordinates/)).toBeTruthy();
  expect(container.querySelector('svg')).toBeNull();
  expect(entryOf('Ostrel')?.textContent).toContain('not drawn');
});

test('pages without places draw nothing', () => {
  const bare = { ...scenario, places: [], lanes: scenario.lanes.map((lane) => ({ ...lane, place: null })) };
  const { container } = render(opened(bare).view(3, null));
  expect(screen.getByText('These pages hold no places, so nothing can be drawn.')).toBeTruthy();
  expect(container.querySelector('svg')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Places' })).toBeNull();
});

function describedBy(container: Element): string {
  return container.querySelector('svg[role]')?.getAttribute('aria-describedby') ?? 'none';
}
