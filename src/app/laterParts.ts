import type { DrawnMap } from '../format/drawnMap.ts';
import type { MoreOfScenario } from '../format/packedScenario.ts';
import type { Scenario } from '../format/scenario.ts';
import type { ChartLayout } from '../views/chart/chartLayout.ts';

/** What of a scenario is loaded when a view first needs it. */
export interface LaterParts {
  readonly more: () => Promise<MoreOfScenario>;
  /** How the statechart's picture is laid out. */
  readonly chart: () => Promise<(scenario: Scenario) => ChartLayout>;
  /** Null where nothing can be drawn. */
  readonly map: () => Promise<DrawnMap | null>;
}

interface Loads {
  readonly loadMore: () => Promise<MoreOfScenario>;
  readonly loadChart: () => Promise<ChartLayout>;
  readonly loadMap: () => Promise<DrawnMap | null>;
}

/** Loads each part at most once: whoever asks again is given the same promise, as React's `use` needs it. */
export function laterParts({ loadMore, loadChart, loadMap }: Loads): LaterParts {
  const loadLayout = async () => {
    const layout = await loadChart();
    return () => layout;
  };
  return { more: once(loadMore), chart: once(loadLayout), map: once(loadMap) };
}

/** The same promise for everyone; what failed may be there the next time. */
export function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loaded: Promise<Part> | null = null;
  return () => {
    loaded ??= load().catch((fault: unknown) => {
      loaded = null;
      throw fault;
    });
    return loaded;
  };
}
