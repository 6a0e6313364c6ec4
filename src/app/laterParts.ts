import type { MoreOfScenario } from '../format/packedScenario.ts';
import type { ChartLayout } from '../views/chart/chartLayout.ts';

/** What of a scenario is loaded when a view first needs it. */
export interface LaterParts {
  readonly more: () => Promise<MoreOfScenario>;
  /** Where everything of the statechart's picture stands. */
  readonly chart: () => Promise<ChartLayout>;
}

interface Loads {
  readonly loadMore: () => Promise<MoreOfScenario>;
  readonly loadChart: () => Promise<ChartLayout>;
}

/** Loads each part at most once: whoever asks again is given the same promise, as React's `use` needs it. */
export function laterParts({ loadMore, loadChart }: Loads): LaterParts {
  return { more: once(loadMore), chart: once(loadChart) };
}

/** The same promise for everyone; what failed may be there the next time. */
function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loaded: Promise<Part> | null = null;
  return () => {
    loaded ??= load().catch((fault: unknown) => {
      loaded = null;
      throw fault;
    });
    return loaded;
  };
}
