import type { Scenario } from '../format/scenario.ts';
import { type Dependence, workOutDependence } from '../replay/whatIf/dependenceOf.ts';
import { inSlices, type Sliced } from './inSlices.ts';
import { startWorker } from './startWorker.ts';

/** So long at most the page waits for a slice, in milliseconds: a key is answered within the next frame. */
const SLICE = 10;

/** What is worked out; plain data, which can be sent to a worker. */
export interface DependenceAsked {
  readonly scenario: Scenario;
  /** Whether pairs are tried too. */
  readonly pairs: boolean;
}

/**
 * Works a dependence out while the page goes on answering keys: in a worker, or in slices where none can be had, as in
 * a file opened from the disk. Both run the same work and tell the same.
 * @param onSlice is told how far it is, and the result
 * @returns ends it
 */
export function beginDependence(
  asked: DependenceAsked,
  onSlice: (sliced: Sliced<Dependence>) => void,
): () => void {
  const here = () => inSlices(() => workOutDependence(asked.scenario, asked.pairs), SLICE, onSlice);
  try {
    return inWorker(startWorker(), asked, onSlice, here);
  } catch {
    return here();
  }
}

/** @param instead does the work where the worker cannot, and gives how to end that */
function inWorker(
  worker: Worker,
  asked: DependenceAsked,
  onSlice: (sliced: Sliced<Dependence>) => void,
  instead: () => () => void,
): () => void {
  const endWorker = () => {
    // What it has sent and nobody has heard yet must not come after what follows.
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  };
  let end = endWorker;
  const giveUp = (event: Event) => {
    // It is no fault of the page: the work is done all the same.
    event.preventDefault();
    endWorker();
    end = instead();
  };
  worker.onmessage = ({ data }: MessageEvent<Sliced<Dependence>>) => {
    if (data.result !== null) endWorker();
    onSlice(data);
  };
  worker.onerror = giveUp;
  worker.onmessageerror = giveUp;
  try {
    worker.postMessage(asked);
  } catch (refused) {
    endWorker();
    throw refused;
  }
  return () => end();
}
