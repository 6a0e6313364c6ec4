/** Runs one of the TypeScript files beside it: `node bench/run.mjs [measures|picture]`. */
import { runnerImport } from 'vite';

const name = process.argv[2] ?? 'measures';
if (!['measures', 'picture'].includes(name)) throw new Error(`There is no bench/${name}.ts to run.`);
process.env.NODE_ENV = 'production';

const { module } = await runnerImport(`/bench/${name}.ts`, { logLevel: 'error' });
await module.run();
