import type { DrawnMap } from '../format/drawnMap.ts';
import type { MoreOfScenario } from '../format/packedScenario.ts';

/** What of a scenario is loaded when a view first needs it. */
export interface LaterParts {
  readonly more: () => Promise<MoreOfScenario>;
  readonly map: () => Promise<DrawnMap | null>;
}

/** Loads each part at most once: whoever asks again is given the same promise, as React's `use` needs it. */
export function laterParts(entry: {
  readonly loadMore: () => Promise<MoreOfScenario>;
  readonly loadMap: () => Promise<DrawnMap | null>;
}): LaterParts {
  return { more: once(entry.loadMore), map: once(entry.loadMap) };
}

function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loaded: Promise<Part> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
