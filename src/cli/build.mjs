/** Builds both outputs: the site in dist/, then the whole of it in one file that opens by double click. */
import { build } from 'vite';

process.env.NODE_ENV = 'production';

const logLevel = 'warn';
await build({ logLevel });
await build({ logLevel, mode: 'one-file' });
