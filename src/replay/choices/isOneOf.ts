import type { Named } from './choice.ts';

/** Whether a stranger's text is one of these ids. */
export function isOneOf<Id extends string>(ids: Named<Id>, text: string): text is Id {
  // A set or map of strings may be asked about any string; only the compiler minds which kind of id it is.
  return ids.has(text as Id);
}
