/** Runs in a worker of its own: works out the dependence that it is sent the question of, and says how far it is. */
import { workOutDependence } from '../replay/whatIf/dependenceOf.ts';
import type { DependenceAsked } from './beginDependence.ts';
import { inSlices } from './inSlices.ts';

/** Nobody waits for this thread; it only should not send more than can be seen, in milliseconds. */
const SLICE = 50;

self.onmessage = ({ data: { scenario, pairs } }: MessageEvent<DependenceAsked>) => {
  inSlices(
    () => workOutDependence(scenario, pairs),
    SLICE,
    (sliced) => self.postMessage(sliced),
  );
};
