import type { Scenario } from '../../format/scenario.ts';

/**
 * A number that stands for the content of a scenario: two windows with the same number hold the same one.
 * Method: FNV-1a, 32 bits, over what positions name and the texts they lead to.
 */
export function editionOf(scenario: Scenario): number {
  const { id, documents, record, transitions, decisions, epilogue } = scenario;
  const texts = documents.map((document) => [document.id, document.text, document.messages]);
  const content = JSON.stringify([id, texts, record, transitions, decisions, epilogue]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
