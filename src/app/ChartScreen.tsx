import { type ScenarioEntry, scenarios } from 'virtual:scenarios';
import { use } from 'react';
import { ChartView } from '../views/chart/ChartView.tsx';
import type { ChartLayout } from '../views/chart/chartLayout.ts';
import type { LaterScreenProps } from './laterViews.ts';

const layouts = new WeakMap<ScenarioEntry, Promise<ChartLayout>>();

/** The chart of a room; its layout was worked out with the scenario and is fetched when it is first looked at. */
export function ChartScreen({ room, n, addressOf, onGo }: LaterScreenProps) {
  const { index, replay, narrations } = room;
  const layout = use(layoutOf(index.scenario.id));
  const narration = narrations[n];
  if (narration === undefined) throw new RangeError(`This replay has no step ${n}.`);
  return (
    <ChartView
      index={index}
      replay={replay}
      layout={layout}
      n={n}
      narration={narration}
      addressOf={addressOf}
      onGo={onGo}
    />
  );
}

function layoutOf(id: string): Promise<ChartLayout> {
  const entry = scenarios.find((candidate) => candidate.id === id);
  if (entry?.kind !== 'scenario') throw new Error(`There is no chart of “${id}” here.`);
  const known = layouts.get(entry);
  if (known !== undefined) return known;
  const loading = entry.loadChart();
  layouts.set(entry, loading);
  // What failed once may be there the next time.
  loading.catch(() => layouts.delete(entry));
  return loading;
}
