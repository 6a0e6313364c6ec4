import type { Document } from '../format/document.ts';
import type { Basis } from '../format/moment.ts';
import type { Scenario } from '../format/scenario.ts';
import { describeBasis } from '../replay/describeBasis.ts';
import { describePeriod } from '../replay/describeDate.ts';
import { replaySchedule } from '../replay/replaySchedule.ts';
import { indexScenario } from '../replay/scenarioIndex.ts';
import { traceText } from '../replay/traceText.ts';
import { recordSchedule } from '../schedule/recordSchedule.ts';
import { documentText } from './documentText.ts';

/** Stands between parts, and nowhere inside a document's own text that it could be taken for. */
const RULE = '='.repeat(72);

/**
 * The whole dossier as plain text, for whom the page cannot be drawn: what it is, every document to the letter with what
 * is known about it, in the order of the record, and what each message changed. The same scenario gives the same bytes.
 */
export function dossierText(scenario: Scenario): string {
  const index = indexScenario(scenario);
  const replay = replaySchedule(scenario, recordSchedule(scenario));
  const documents = inRecordOrder(scenario);
  const parts = [
    opening(scenario),
    ...documents.map(
      (document, n) => `Document ${n + 1} of ${documents.length}\n\n${documentText(index, document)}`,
    ),
    `What each message changed\n\n${traceText(index, replay).trimEnd()}`,
    closing(scenario),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}

/** Each document where its first message stands in the record. */
function inRecordOrder({ documents, record }: Scenario): readonly Document[] {
  const places = new Map(record.map(({ message }, n) => [message, n]));
  const first = ({ messages }: Document) =>
    Math.min(...messages.map(({ id }) => places.get(id) ?? record.length));
  return documents.toSorted((a, b) => first(a) - first(b));
}

function opening({ title, period, fictional, summary, notices }: Scenario): string {
  const head = `${title}\n${describePeriod(period)}${fictional ? ' (fictional)' : ''}`;
  const told = notices.map(({ title, text, basis }) => `${title}\n${withBasis(text, basis)}`);
  return [head, summary, ...told].join('\n\n');
}

function closing({ sources, credits, rights }: Scenario): string {
  const named = sources.map(({ title, url, note }) => [title, url, note].filter(Boolean).join('\n'));
  return [...named, ...credits, rights].filter((text) => text !== '').join('\n\n');
}

function withBasis(text: string, basis: Basis): string {
  const known = describeBasis(basis);
  return known === null ? text : `${text}\n(${known})`;
}
