import { WORKER_POLICY } from '../format/workerPolicy.ts';
import address from './dependenceWorker.ts?worker&url';

/** As far as it is needed here; browsers without it take the address as it is. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => WorkerPolicy;
}

interface WorkerPolicy {
  /** Gives an object that stands for the address. */
  readonly createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

let policy: WorkerPolicy | undefined;

/**
 * Starts the worker that works out dependences. It comes from beside the page, and the page's policy lets no other
 * start. Throws where none can be had; where its code does not come, it says so later, as an error of the worker.
 */
export function startWorker(): Worker {
  if (address === '') throw new Error('This page brings no worker.');
  // A policy of one name can be made once.
  policy ??= window.trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: onlyTheWorker });
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}

function onlyTheWorker(asked: string): string {
  if (asked !== address) throw new TypeError(`${asked} is not the worker.`);
  return asked;
}
