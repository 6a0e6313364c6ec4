import { env } from 'node:process';

/** How many times more than at every run the tests of random damage try: what the environment's DEEP says, or 1. */
export const DEEP = Math.max(1, Number(env.DEEP ?? 1) || 1);
