import { formatAddress, START } from '../replay/address.ts';
import { DependsView } from '../views/depends/DependsView.tsx';
import { DependsTools } from './DependsTools.tsx';
import type { LaterScreenProps } from './laterViews.ts';
import { useDependence } from './useDependence.ts';

/** What the model of a room's record depends on. */
export function DependsScreen({ room, record, place }: LaterScreenProps) {
  const { scenario } = record.index;
  const { result, share } = useDependence(scenario);
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
