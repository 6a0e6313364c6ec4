import type { MessageId } from '../format/ids.ts';
import type { Absence, Delaying, Link, Outcome, Outcomes, Unfit } from './outcome.ts';
import { type Settled, settlePapers } from './settlePapers.ts';
import type { Intervention } from './whatIf.ts';
import type { WhatIfModel } from './whatIfModel.ts';

/**
 * What becomes of every message of the record when some are withheld or delayed, and why: worked out by the documents'
 * own links. Interventions on messages that the record does not have change nothing.
 */
export function workOutWhatIf(model: WhatIfModel, interventions: readonly Intervention[]): Outcomes {
  const { papers, times } = model;
  const settledPapers = settlePapers(model, interventions);
  const settledOf = (message: MessageId): Settled => {
    const paper = papers.of.get(message);
    return (paper && settledPapers.get(paper)) ?? { kind: 'sent', minutes: 0, delay: null, heldUpBy: [] };
  };
  const places = [...times.keys()];
  const place = new Map(places.map((message, n) => [message, n]));
  const at = (message: MessageId, minutes: number) => (times.get(message) ?? 0) + minutes;

  const unfitOf = (message: MessageId, minutes: number): readonly Unfit[] =>
    (model.mentions.get(message) ?? []).flatMap((link): Unfit[] => {
      const target = settledOf(link.target);
      if (target.kind !== 'sent') return [{ link, how: 'never-came' }];
      const later = at(link.target, target.minutes) - at(message, minutes);
      const after = later > 0 || (later === 0 && (place.get(link.target) ?? 0) > (place.get(message) ?? 0));
      if (!after) return [];
      const earliest = (model.messages.get(link.target)?.written.earliest ?? 0) + target.minutes;
      const latest = (model.messages.get(message)?.written.latest ?? 0) + minutes;
      return [{ link, how: earliest > latest ? 'comes-after' : 'may-come-after' }];
    });

  return new Map(
    places.map((message): [MessageId, Outcome] => {
      const settled = settledOf(message);
      if (settled.kind !== 'sent') return [message, { kind: 'never', because: absenceOf(message, settled) }];
      const { minutes } = settled;
      const because = delayingOf(message, settled);
      const mentions = unfitOf(message, minutes);
      if (mentions.length > 0) return [message, { kind: 'unfit', minutes, because, mentions }];
      return [message, minutes > 0 ? { kind: 'later', minutes, because } : { kind: 'documented' }];
    }),
  );
}

function absenceOf(message: MessageId, settled: Exclude<Settled, { kind: 'sent' }>): Absence {
  if (settled.kind === 'withheld') {
    const [other = message] = settled.messages;
    return settled.messages.includes(message) ? { kind: 'withheld' } : { kind: 'paper', with: other };
  }
  const links = spokenBy(message, settled.links);
  const [other] = settled.links;
  if (links.length === 0 && other !== undefined) return { kind: 'paper', with: other.speaker };
  return { kind: settled.kind, links };
}

function delayingOf(
  message: MessageId,
  { minutes, delay, heldUpBy }: Extract<Settled, { kind: 'sent' }>,
): readonly Delaying[] {
  const held = minutes - (delay?.minutes ?? 0);
  const own = spokenBy(message, heldUpBy);
  const [other] = heldUpBy;
  return [
    ...own.map((link): Delaying => ({ kind: 'answers', link, minutes: held })),
    ...(own.length === 0 && other !== undefined
      ? [{ kind: 'paper', with: other.speaker, minutes: held } as const]
      : []),
    ...(delay === null
      ? []
      : delay.message === message
        ? [{ kind: 'delayed', minutes: delay.minutes } as const]
        : [{ kind: 'paper', with: delay.message, minutes: delay.minutes } as const]),
  ];
}

function spokenBy(message: MessageId, links: readonly Link[]): readonly Link[] {
  return links.filter(({ speaker }) => speaker === message);
}
