import type { Plugin } from 'vite';

const WORKER = /\?worker&url$/;
const NONE = '\0no-worker';

/**
 * Leaves the worker out of the one file, and gives it no address: it could not start from the disk, and would be a
 * second copy of the code.
 */
export function withoutWorker(): Plugin {
  return {
    name: 'without-worker',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: WORKER }, handler: () => NONE },
    load: (id) => (id === NONE ? "export default '';" : null),
  };
}
