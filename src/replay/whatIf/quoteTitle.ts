import type { MessageId } from '../../format/ids.ts';
import { lookUp } from '../lookUp.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';

/** A message's title as a sentence names it: "“Stalin to Mao, 1 October”". */
export function quoteTitle(index: ScenarioIndex, message: MessageId): string {
  return `“${lookUp(index.messages, message).title}”`;
}
