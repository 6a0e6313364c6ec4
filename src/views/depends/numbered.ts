import type { MessageId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** A message's title with its place in the record: "4. Stalin to Mao and Zhou, 1 October". */
export function numbered(index: ScenarioIndex, message: MessageId): string {
  const at = index.scenario.record.findIndex((entry) => entry.message === message) + 1;
  return `${at}. ${lookUp(index.messages, message).title}`;
}
