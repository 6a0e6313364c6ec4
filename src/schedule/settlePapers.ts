import type { MessageId } from '../format/ids.ts';
import type { Link } from './outcome.ts';
import type { Paper } from './papers.ts';
import type { Intervention } from './whatIf.ts';
import type { WhatIfModel } from './whatIfModel.ts';

/** What becomes of a paper as a whole. */
export type Settled =
  | {
      readonly kind: 'sent';
      /** How much later than documented; 0 where it is not. */
      readonly minutes: number;
      /** How much of that is its own delay, and which of its messages is delayed; null where none is. */
      readonly delay: OwnDelay | null;
      /** By what it answers what comes latest, where that comes later than documented; else none. */
      readonly heldUpBy: readonly Link[];
    }
  | { readonly kind: 'withheld'; readonly messages: readonly MessageId[] }
  | { readonly kind: 'nothing-to-answer' | 'circle'; readonly links: readonly Link[] };

interface OwnDelay {
  readonly message: MessageId;
  readonly minutes: number;
}

type SettledPapers = Map<Paper, Settled>;

/**
 * What becomes of each paper. It is sent when what it answers has come, and by as much later as that comes later: each
 * interval between having the one and sending the other stays as documented. Papers that answer each other in a circle
 * stand as the record has them until something holds one of them up; then each waits for the other, and none is sent.
 */
export function settlePapers(
  model: WhatIfModel,
  interventions: readonly Intervention[],
): ReadonlyMap<Paper, Settled> {
  const on = new Map(interventions.map((intervention) => [intervention.message, intervention]));
  const settled: SettledPapers = new Map();
  for (const group of model.groups) {
    settleLost(model, group, on, settled);
    const rest = group.filter((paper) => !settled.has(paper));
    const sent = rest.map((paper) => sentOf(model, paper, on, settled));
    const turns = group.length > 1 && sent.some(({ minutes }) => minutes > 0);
    rest.forEach((paper, n) => {
      const links = (model.needs.get(paper) ?? []).filter((link) => group.includes(paperAt(model, link)));
      const own = sent[n];
      if (own !== undefined) settled.set(paper, turns ? { kind: 'circle', links } : own);
    });
  }
  return settled;
}

/** The papers of a group that are withheld, and those that have nothing to answer. */
function settleLost(
  model: WhatIfModel,
  group: readonly Paper[],
  on: ReadonlyMap<MessageId, Intervention>,
  settled: SettledPapers,
): void {
  for (const paper of group) {
    const messages = paper.messages.filter((message) => on.get(message)?.kind === 'withheld');
    if (messages.length > 0) settled.set(paper, { kind: 'withheld', messages });
  }
  for (let before = -1; before !== settled.size; ) {
    before = settled.size;
    for (const paper of group) {
      if (settled.has(paper)) continue;
      const links = (model.needs.get(paper) ?? []).filter((link) => isLost(settled, paperAt(model, link)));
      if (links.length > 0) settled.set(paper, { kind: 'nothing-to-answer', links });
    }
  }
}

/** When a paper is sent, as far as what it answers is settled. */
function sentOf(
  model: WhatIfModel,
  paper: Paper,
  on: ReadonlyMap<MessageId, Intervention>,
  settled: SettledPapers,
): Extract<Settled, { kind: 'sent' }> {
  const delays = paper.messages.flatMap((message): OwnDelay[] => {
    const intervention = on.get(message);
    return intervention?.kind === 'delayed' ? [{ message, minutes: intervention.minutes }] : [];
  });
  const delay = delays.reduce<OwnDelay | null>(
    (longest, one) => (longest === null || one.minutes > longest.minutes ? one : longest),
    null,
  );
  const needs = (model.needs.get(paper) ?? []).map((link) => {
    const target = settled.get(paperAt(model, link));
    return { link, minutes: target?.kind === 'sent' ? target.minutes : 0 };
  });
  const held = Math.max(0, ...needs.map(({ minutes }) => minutes));
  const heldUpBy = held === 0 ? [] : needs.filter(({ minutes }) => minutes === held).map(({ link }) => link);
  return { kind: 'sent', minutes: held + (delay?.minutes ?? 0), delay, heldUpBy };
}

function isLost(settled: ReadonlyMap<Paper, Settled>, paper: Paper): boolean {
  const its = settled.get(paper);
  return its !== undefined && its.kind !== 'sent';
}

function paperAt({ papers }: WhatIfModel, { target }: Link): Paper {
  // A link leads from paper to paper: linksOf makes no other.
  return papers.of.get(target) ?? { messages: [target] };
}
