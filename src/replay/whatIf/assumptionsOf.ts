import type { Question } from '../../format/chart.ts';
import type { MessageId } from '../../format/ids.ts';
import type { Moment } from '../../format/moment.ts';
import { byMoment, firstHand } from '../../schedule/firstHand.ts';
import type { Link, Outcome, Outcomes } from '../../schedule/outcome.ts';
import { describeBasis } from '../describeBasis.ts';
import { describeMoment } from '../describeMoment.ts';
import { describeSpan } from '../describeSpan.ts';
import { lookUp } from '../lookUp.ts';
import { speakerOf } from '../reachAt.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import { quoteTitle } from './quoteTitle.ts';

/** Something that a what-if takes for granted and that no print says. */
export interface Assumption {
  readonly kind: 'link' | 'interval' | 'hour' | 'opening';
  /** The message that it is about; that whose words look back, where it is an opening. */
  readonly message: MessageId;
  readonly sentence: string;
  /** On what the editor bases it, in words; null where it is only taken to be so. */
  readonly basis: string | null;
}

/**
 * What a what-if assumes: links that the editor has tied; intervals that no print gives to the minute and that are taken
 * to stay as they are; hours without a printed clock; and first answers that are known only from words that are never
 * sent. Only what it rests on, in this order.
 * @param index the dossier as documented
 */
export function assumptionsOf(index: ScenarioIndex, outcomes: Outcomes): readonly Assumption[] {
  const all = [...outcomes];
  return [
    ...all.flatMap(([, outcome]) => assumedLinks(index, linksIn(outcome))),
    ...all.flatMap(([, outcome]) => answeredLate(outcome).flatMap((link) => assumedInterval(index, link))),
    ...all.flatMap(([message, outcome]) => (isLate(outcome) ? assumedHour(index, message) : [])),
    ...index.scenario.questions.flatMap((question) => assumedOpening(index, outcomes, question)),
  ];
}

function linksIn(outcome: Outcome): readonly Link[] {
  switch (outcome.kind) {
    case 'documented':
      return [];
    case 'later':
      return answeredLate(outcome);
    case 'unfit':
      return [...answeredLate(outcome), ...outcome.mentions.map(({ link }) => link)];
    case 'never':
      return 'links' in outcome.because ? outcome.because.links : [];
  }
}

function answeredLate(outcome: Outcome): readonly Link[] {
  if (outcome.kind !== 'later' && outcome.kind !== 'unfit') return [];
  return outcome.because.flatMap((one) => (one.kind === 'answers' ? [one.link] : []));
}

function isLate(outcome: Outcome): boolean {
  return outcome.kind === 'later' || (outcome.kind === 'unfit' && outcome.minutes > 0);
}

function assumedLinks(index: ScenarioIndex, links: readonly Link[]): readonly Assumption[] {
  return links.flatMap(({ speaker, target, reference }): Assumption[] => {
    const basis = describeBasis(reference.basis);
    if (basis === null) return [];
    const verb = reference.relation === 'answers' ? 'answers' : 'mentions';
    const { exact } = lookUp(index.passages, reference.passage);
    const sentence = `That ${quoteTitle(index, speaker)} ${verb} ${quoteTitle(index, target)} by the words “${exact}” is the editor’s reading.`;
    return [{ kind: 'link', message: speaker, sentence, basis }];
  });
}

/** None where both ends are printed to the minute, on clocks that the print names. */
function assumedInterval(index: ScenarioIndex, { speaker, target }: Link): readonly Assumption[] {
  const { author, written } = lookUp(index.messages, speaker);
  const seats = index.scenario.seats.filter(({ people }) => people.includes(author));
  const [hand] = seats
    .flatMap(({ id }) => firstHand(lookUp(index.messages, target), id) ?? [])
    .sort((a, b) => byMoment(a.from, b.from));
  const who = lookUp(index.people, author).name;
  if (hand === undefined) {
    const sentence = `When ${who} had ${quoteTitle(index, target)}, no seat shows; the time until ${quoteTitle(index, speaker)} is taken to stay as it was.`;
    return [{ kind: 'interval', message: speaker, sentence, basis: null }];
  }
  if (isToTheMinute(hand.from) && isToTheMinute(written)) return [];
  const long = spanBetween(hand.from, written);
  const sentence = `Between ${quoteTitle(index, target)} in the hands of ${who} (${describeMoment(hand.from, index.clocks)}) and ${quoteTitle(index, speaker)} (${describeMoment(written, index.clocks)}) lie ${long}; the interval is taken to stay as it was.`;
  return [{ kind: 'interval', message: speaker, sentence, basis: null }];
}

/** "at most 2 days"; "between 3 hours and 1 day 3 hours"; "2 hours 33 minutes". */
function spanBetween(had: Moment, sent: Moment): string {
  const least = Math.max(0, sent.earliest - had.latest);
  const most = Math.max(0, sent.latest - had.earliest);
  // The last minute of a day stands for its end.
  const end = describeSpan(had.kind === 'day' || sent.kind === 'day' ? most + 1 : most);
  if (least === most) return end;
  return least < 60 ? `at most ${end}` : `between ${describeSpan(least)} and ${end}`;
}

function assumedHour(index: ScenarioIndex, message: MessageId): readonly Assumption[] {
  const { written } = lookUp(index.messages, message);
  if (isToTheMinute(written)) return [];
  const open =
    written.kind === 'hour'
      ? 'that the hour is of this clock is assumed'
      : 'where that leaves its place open, it counts from the first minute that it can be';
  const sentence = `${quoteTitle(index, message)} is documented as of ${describeMoment(written, index.clocks)}; ${open}.`;
  return [{ kind: 'hour', message, sentence, basis: null }];
}

/** What held before the first message held also if nobody looks back on it. */
function assumedOpening(index: ScenarioIndex, outcomes: Outcomes, question: Question): readonly Assumption[] {
  const speakers = question.initialPassages.flatMap((passage) => {
    const speaker = speakerOf(index, lookUp(index.passages, passage));
    return speaker !== null && outcomes.get(speaker)?.kind === 'never' ? [speaker] : [];
  });
  return [...new Set(speakers)].map((message) => ({
    kind: 'opening',
    message,
    sentence: `${question.title} What held before the first message is taken to have held, though ${quoteTitle(index, message)}, which looks back on it, is never sent.`,
    basis: null,
  }));
}

function isToTheMinute(moment: Moment): boolean {
  return moment.kind === 'hour' && moment.clockIs === 'printed';
}
