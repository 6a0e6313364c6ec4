import type { Message } from '../format/document.ts';
import type { MessageId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { inOrderOfNeed } from './inOrderOfNeed.ts';
import { linksOf } from './linksOf.ts';
import type { Link } from './outcome.ts';
import { type Paper, type Papers, papersOf } from './papers.ts';
import { recordSchedule } from './recordSchedule.ts';
import { recordTimes } from './recordTimes.ts';
import type { RecordSchedule } from './schedule.ts';

/** What every what-if of a dossier starts from, worked out once. */
export interface WhatIfModel {
  readonly scenario: Scenario;
  readonly papers: Papers;
  /** Each paper after what it answers; those that answer one another in a circle as one group. */
  readonly groups: readonly (readonly Paper[])[];
  /** By what a paper answers other papers. */
  readonly needs: ReadonlyMap<Paper, readonly Link[]>;
  /** By what a message mentions what stands before it. */
  readonly mentions: ReadonlyMap<MessageId, readonly Link[]>;
  readonly messages: ReadonlyMap<MessageId, Message>;
  readonly record: RecordSchedule;
  /** When each message stands in the record, in minutes since 1970-01-01T00:00Z; in its order. */
  readonly times: ReadonlyMap<MessageId, number>;
}

/** Reads off a dossier's links and moments what a what-if needs to know of it. */
export function whatIfModel(scenario: Scenario): WhatIfModel {
  const papers = papersOf(scenario);
  const links = linksOf(scenario, papers);
  const needs = new Map(
    papers.all.map((paper) => [paper, paper.messages.flatMap((message) => links.needs.get(message) ?? [])]),
  );
  const needed = (paper: Paper) =>
    (needs.get(paper) ?? []).flatMap(({ target }) => papers.of.get(target) ?? []);
  return {
    scenario,
    messages: new Map(
      scenario.documents.flatMap(({ messages }) => messages.map((message) => [message.id, message])),
    ),
    record: recordSchedule(scenario),
    papers,
    groups: inOrderOfNeed(papers.all, needed),
    needs,
    mentions: links.mentions,
    times: recordTimes(scenario),
  };
}
