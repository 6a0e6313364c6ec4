import { useEffect, useState } from 'react';
import type { Scenario } from '../format/scenario.ts';
import type { Dependence } from '../replay/whatIf/dependenceOf.ts';
import { beginDependence } from './beginDependence.ts';
import type { Sliced } from './inSlices.ts';

/** Pairs grow with the square of the messages. */
const MOST_FOR_PAIRS = 60;

const NOTHING_YET: Sliced<Dependence> = { result: null, share: 0 };

/** What the model of a dossier depends on, as far as it is worked out. Another scenario, or leaving, ends the work. */
export function useDependence(scenario: Scenario): Sliced<Dependence> {
  const [sliced, setSliced] = useState(NOTHING_YET);
  useEffect(() => {
    setSliced(NOTHING_YET);
    return beginDependence({ scenario, pairs: scenario.record.length <= MOST_FOR_PAIRS }, setSliced);
  }, [scenario]);
  return sliced;
}
