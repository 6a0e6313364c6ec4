import { useCallback } from 'react';
import { formatAddress, START } from '../replay/address.ts';
import { workOutDependence } from '../replay/whatIf/dependenceOf.ts';
import { DependsView } from '../views/depends/DependsView.tsx';
import { DependsTools } from './DependsTools.tsx';
import type { LaterScreenProps } from './laterViews.ts';
import { useSlices } from './useSlices.ts';

/** Pairs grow with the square of the messages. */
const MOST_FOR_PAIRS = 60;

/** What the model of a room's record depends on. */
export function DependsScreen({ room, record, place }: LaterScreenProps) {
  const { scenario } = record.index;
  const begin = useCallback(
    () => workOutDependence(scenario, scenario.record.length <= MOST_FOR_PAIRS),
    [scenario],
  );
  const { result, share } = useSlices(begin);
  return (
    <DependsView
      index={record.index}
      place={{
        n: place.n,
        last: room.replay.steps.length,
        message: room.replay.steps[place.n - 1]?.message ?? '',
      }}
      dependence={result}
      share={share}
      addressOf={(whatIf) =>
        formatAddress({
          ...START,
          scenario: scenario.id,
          message: scenario.record.at(-1)?.message ?? null,
          view: 'what-if',
          whatIf,
        })
      }
      tools={result === null ? null : <DependsTools index={record.index} dependence={result} />}
    />
  );
}
