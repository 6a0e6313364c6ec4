import type { MessageId } from '../../format/ids.ts';
import type { Delaying, Link, Outcome, Outcomes, Unfit } from '../../schedule/outcome.ts';
import { describeSpan } from '../describeSpan.ts';
import { lookUp } from '../lookUp.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import { quoteTitle } from './quoteTitle.ts';

/** What becomes of a message in a what-if, and why, as one sentence. It says no more than the documents' links do. */
export function narrateOutcome(index: ScenarioIndex, outcomes: Outcomes, message: MessageId): string {
  const outcome = lookUp(outcomes, message);
  switch (outcome.kind) {
    case 'documented':
      return 'As documented.';
    case 'later':
      return `Later by ${describeSpan(outcome.minutes)}: ${delayingWords(index, outcome.because)}.`;
    case 'unfit': {
      const how =
        outcome.minutes === 0
          ? 'Sent'
          : `Sent later by ${describeSpan(outcome.minutes)} (${delayingWords(index, outcome.because)})`;
      const fit = outcome.mentions.every(({ link }) => isAssumed(link)) ? 'may' : 'would';
      return `${how}, but its words ${fit} not fit: ${unfitWords(index, outcomes, outcome.mentions)}.`;
    }
    case 'never':
      return `Never sent: ${absenceWords(index, outcomes, outcome)}.`;
  }
}

function delayingWords(index: ScenarioIndex, because: readonly Delaying[]): string {
  const [only, another] = because;
  if (only?.kind === 'delayed' && another === undefined) return 'it is delayed';
  return joined(because.map((one) => holdingUp(index, one)));
}

function holdingUp(index: ScenarioIndex, one: Delaying): string {
  const span = describeSpan(one.minutes);
  switch (one.kind) {
    case 'delayed':
      return `it is delayed by ${span}`;
    case 'answers':
      return `${answering(index, one.link)}, which comes ${span} later`;
    case 'paper':
      return `it stands in one paper with ${quoteTitle(index, one.with)}, which comes ${span} later`;
  }
}

function absenceWords(
  index: ScenarioIndex,
  outcomes: Outcomes,
  { because }: Extract<Outcome, { kind: 'never' }>,
): string {
  switch (because.kind) {
    case 'withheld':
      return 'it is withheld';
    case 'nothing-to-answer':
      return joined(
        because.links.map((link) => `${answering(index, link)}, which is ${lost(outcomes, link.target)}`),
      );
    case 'paper':
      return `it stands in one paper with ${quoteTitle(index, because.with)}, which is ${lost(outcomes, because.with)}`;
    case 'circle':
      return `${joined(because.links.map((link) => answering(index, link)))}, which waits for this one in turn, so neither is sent`;
  }
}

function unfitWords(index: ScenarioIndex, outcomes: Outcomes, mentions: readonly Unfit[]): string {
  const byTarget = new Map(mentions.map((mention) => [mention.link.target, mention]));
  // Words that name the target themselves prove more than those that the editor ties to it.
  for (const mention of mentions) if (!isAssumed(mention.link)) byTarget.set(mention.link.target, mention);
  return joined(
    [...byTarget.values()].map(({ link, how }) => {
      const came = how === 'never-came' ? `is ${lost(outcomes, link.target)}` : COMES_AFTER[how];
      return `${pointing(link)}${assumed(link)} ${quoteTitle(index, link.target)}, which ${came}`;
    }),
  );
}

const COMES_AFTER: Readonly<Record<Exclude<Unfit['how'], 'never-came'>, string>> = {
  'comes-after': 'comes only after it',
  'may-come-after': 'comes after it in this order, though the hours leave that open',
};

function pointing({ reference: { relation, status } }: Link): string {
  if (relation !== 'attaches') return 'it mentions';
  return status === 'quoted' ? 'it quotes' : 'it encloses';
}

function answering(index: ScenarioIndex, link: Link): string {
  return `it answers${assumed(link)} ${quoteTitle(index, link.target)}`;
}

function assumed(link: Link): string {
  return isAssumed(link) ? ', as the editor takes it,' : '';
}

/** Whether the words alone do not say which message they mean. */
function isAssumed({ reference }: Link): boolean {
  return reference.basis.kind !== 'source';
}

function lost(outcomes: Outcomes, message: MessageId): string {
  const outcome = lookUp(outcomes, message);
  return outcome.kind === 'never' && outcome.because.kind === 'withheld' ? 'withheld' : 'never sent';
}

/** "a"; "a, and b"; "a; b; and c". */
function joined(parts: readonly string[]): string {
  const [last = '', ...before] = parts.toReversed();
  if (before.length === 0) return last;
  return before.length === 1 ? `${before[0]}, and ${last}` : `${before.toReversed().join('; ')}; and ${last}`;
}
