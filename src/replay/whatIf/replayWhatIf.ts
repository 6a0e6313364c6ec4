import type { Scenario } from '../../format/scenario.ts';
import type { WhatIfSchedule } from '../../schedule/schedule.ts';
import type { WhatIf } from '../../schedule/whatIf.ts';
import { whatIfModel } from '../../schedule/whatIfModel.ts';
import { whatIfSchedule } from '../../schedule/whatIfSchedule.ts';
import { workOutWhatIf } from '../../schedule/workOutWhatIf.ts';
import type { Replay } from '../replay.ts';
import { replaySchedule } from '../replaySchedule.ts';
import { indexScenario, type ScenarioIndex } from '../scenarioIndex.ts';
import { narrateOutcome } from './narrateOutcome.ts';
import { titleWhatIf } from './titleWhatIf.ts';
import { whatIfScenario } from './whatIfScenario.ts';

/** A what-if, worked out and replayed. */
export interface WhatIfReplay {
  readonly replay: Replay & { readonly schedule: WhatIfSchedule };
  /** The dossier as it is delivered in the what-if. */
  readonly index: ScenarioIndex;
}

/** Replays a what-if through the same machine as the record; null where it changes nothing, since that is the record. */
export function replayWhatIf(scenario: Scenario, whatIf: WhatIf): WhatIfReplay | null {
  const model = whatIfModel(scenario);
  const outcomes = workOutWhatIf(model, whatIf.interventions);
  const record = indexScenario(scenario);
  const schedule = whatIfSchedule(model, whatIf, outcomes, {
    title: titleWhatIf(record, whatIf),
    reasons: new Map(
      [...outcomes.keys()].map((message) => [message, narrateOutcome(record, outcomes, message)]),
    ),
  });
  if (schedule.kind === 'record') return null;
  const index = indexScenario(whatIfScenario(model, schedule), null, whatIf);
  return { replay: { ...replaySchedule(scenario, schedule), schedule }, index };
}
