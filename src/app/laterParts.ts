import type { MoreOfScenario } from '../format/packedScenario.ts';

/** What of a scenario is loaded when a view first needs it. */
export interface LaterParts {
  readonly more: () => Promise<MoreOfScenario>;
}

/** Loads each part at most once: whoever asks again is given the same promise, as React's `use` needs it. */
export function laterParts(entry: { readonly loadMore: () => Promise<MoreOfScenario> }): LaterParts {
  return { more: once(entry.loadMore) };
}

function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loaded: Promise<Part> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
