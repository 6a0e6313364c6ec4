import { useCallback } from 'react';
import { formatWhatIf } from '../replay/choices/whatIfChoice.ts';
import type { WhatIf } from '../schedule/whatIf.ts';
import type { KeptState } from './useKept.ts';

/** More than a list can usefully hold; the oldest give way. */
const MOST_KEPT = 30;

export interface WhatIfs {
  /** As addresses have them, the newest last. */
  readonly texts: readonly string[];
  readonly keep: (whatIf: WhatIf) => void;
  readonly forget: (text: string) => void;
}

/** The what-ifs of a scenario that this browser keeps. */
export function useWhatIfs(scenario: string, { kept, change }: KeptState): WhatIfs {
  const set = useCallback(
    (make: (texts: readonly string[]) => readonly string[]) =>
      change((before) => ({
        ...before,
        whatIfs: new Map(before.whatIfs).set(scenario, make(before.whatIfs.get(scenario) ?? [])),
      })),
    [change, scenario],
  );
  return {
    texts: kept.whatIfs.get(scenario) ?? [],
    keep: (whatIf) => {
      const text = whatIfQuery(whatIf);
      set((texts) => [...texts.filter((known) => known !== text), text].slice(-MOST_KEPT));
    },
    forget: (text) => set((texts) => texts.filter((known) => known !== text)),
  };
}

/** A what-if as an address has it. */
export function whatIfQuery(whatIf: WhatIf): string {
  return formatWhatIf(whatIf).join('&');
}
