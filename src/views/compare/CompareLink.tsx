import type { MessageId } from '../../format/ids.ts';
import { addressIn } from '../../replay/addressIn.ts';
import { comparedRoles } from '../../replay/compare.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

interface CompareLinkProps {
  readonly index: ScenarioIndex;
  readonly message: MessageId;
}

/** The way from a message to its comparisons; nothing where it has none. */
export function CompareLink({ index, message }: CompareLinkProps) {
  const { compared } = index.scenario;
  const { asReport, all } = comparedRoles(compared, message);
  if (all === 0) return null;
  return (
    <a className="changes__compare not-printed" href={addressIn(index, { message, view: 'compare' })}>
      {asReport > 0 ? 'Compare with its source' : 'Compare with reports of it'}
      {all > 1 && ` (${all})`}
    </a>
  );
}
