import { minutesLater } from '../schedule/outcome.ts';
import type { DeliveryForm } from '../schedule/schedule.ts';
import { describeMoment } from './describeMoment.ts';
import { describeSpan } from './describeSpan.ts';
import { lookUp } from './lookUp.ts';
import { narrateAnswer, narrateChange } from './narrateChange.ts';
import type { Replay, Step } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import { stepCount } from './stepCount.ts';

/** A step in words. Every view, screen readers, the trace and print take their words from here. */
export interface Narration {
  readonly n: number;
  /** The message's title; before the first message, "Before the first message". */
  readonly heading: string;
  /** "Step 7 of 17"; "Before step 1 of 17". */
  readonly place: string;
  /** The moment in words, with what is not printed; empty before the first message. */
  readonly date: string;
  /** "Mao to Stalin, through Roshchin"; empty before the first message. */
  readonly parties: string;
  /** How it came into a seat's hands, "Received"; empty where no seat is asked about. */
  readonly hands: string;
  /** What the editor says of its place: why it stands here in the record, or how it came to a seat; or empty. */
  readonly note: string;
  /** In a what-if, what becomes of it there and why; empty where it comes as documented. */
  readonly whatIf: string;
  /** One a change, in the order of the step's changes. */
  readonly changes: readonly string[];
  /** Set where there is a message and it moved nothing. */
  readonly nothingMoved: string | null;
  /** All of it in one line, for a screen reader. */
  readonly sentence: string;
}

const NOTHING_MOVED = 'Nothing moved.';

/** How a message came into a seat's hands, in words; empty for the record. */
export const HANDS_IN_WORDS: Readonly<Record<DeliveryForm, string>> = {
  record: '',
  wrote: 'Own words',
  received: 'Received it',
  told: 'Was told of it',
  addressed: 'Addressed here; that it was read is not shown',
};

/**
 * What happened at a step, in words.
 * @param n 0 for the opening, 1 for the first step.
 * @throws RangeError where the replay has no such step.
 */
export function narrateStep(index: ScenarioIndex, replay: Replay, n: number): Narration {
  if (n === 0) return narrateOpening(index, replay);
  const step = replay.steps[n - 1];
  if (step === undefined) throw new RangeError(`This replay has no step ${n}.`);
  return narrate(index, replay, step);
}

function narrate(index: ScenarioIndex, replay: Replay, step: Step): Narration {
  const message = lookUp(index.messages, step.message);
  const words = {
    n: step.n,
    heading: message.title,
    place: `Step ${step.n} of ${stepCount(replay)}${forWhom(index, replay)}`,
    date: dateOf(index, replay, step),
    parties: parties(index, step),
    hands: HANDS_IN_WORDS[step.delivery.form],
    note: noteOf(replay, step),
    whatIf: whatIfOf(replay, step),
    changes: step.changes.map((change) => narrateChange(index, change)),
    nothingMoved: step.changes.length === 0 ? NOTHING_MOVED : null,
  };
  const said = [words.place, words.date, words.parties, words.hands, words.whatIf].filter(
    (part) => part !== '',
  );
  const moved = words.nothingMoved === null ? words.changes : [words.nothingMoved];
  return { ...words, sentence: [...said.map(closed), ...moved].join(' ') };
}

/** What a what-if has reckoned is not called printed without saying so. */
function dateOf(
  { clocks }: ScenarioIndex,
  { schedule }: Replay,
  { delivery: { message, moment } }: Step,
): string {
  const date = describeMoment(moment, clocks);
  const outcome = schedule.kind === 'what-if' ? schedule.outcomes.get(message) : undefined;
  const minutes = outcome === undefined ? null : minutesLater(outcome);
  return minutes === null || minutes === 0
    ? date
    : `${date} (${describeSpan(minutes)} later than documented)`;
}

function whatIfOf({ schedule }: Replay, { message }: Step): string {
  if (schedule.kind !== 'what-if' || schedule.outcomes.get(message)?.kind === 'documented') return '';
  return schedule.reasons.get(message) ?? '';
}

function noteOf({ schedule }: Replay, { delivery: { form, note } }: Step): string {
  if (note === null) return '';
  if (schedule.kind === 'what-if') return `Why here in the record: ${note}`;
  return `${form === 'record' ? 'Why here' : 'Note'}: ${note}`;
}

function narrateOpening(index: ScenarioIndex, replay: Replay): Narration {
  const opening = replay.situations[0];
  if (opening === undefined) throw new RangeError('This replay has no opening.');
  const holds = [...opening.answers]
    .filter(([question]) => lookUp(index.questions, question).lead)
    .map(([question, held]) => narrateAnswer(index, question, held.answer));
  const count = stepCount(replay);
  const place =
    count === 0
      ? `No messages${forWhom(index, replay)}`
      : `Before step 1 of ${count}${forWhom(index, replay)}`;
  return {
    n: 0,
    heading: 'Before the first message',
    place,
    date: '',
    parties: '',
    hands: '',
    note: '',
    whatIf: '',
    changes: [],
    nothingMoved: null,
    sentence: [closed(place), ...holds].join(' '),
  };
}

function forWhom({ whatIf }: ScenarioIndex, { schedule }: Replay): string {
  const through = schedule.kind === 'seat' ? `, seen through ${schedule.title}` : '';
  return whatIf === null && schedule.kind !== 'what-if' ? through : `${through}, in a what-if`;
}

function parties(index: ScenarioIndex, step: Step): string {
  const { author, coAuthors, addressee, coAddressees, via } = lookUp(index.messages, step.message);
  const names = (ids: readonly (typeof author)[]) => listed(ids.map((id) => lookUp(index.people, id).name));
  const through = via.length === 0 ? '' : `, through ${names(via)}`;
  return `${names([author, ...coAuthors])} to ${names([addressee, ...coAddressees])}${through}`;
}

/** "Golovko and Fokin"; "Mao, Zhou and Lin". */
function listed(names: readonly string[]): string {
  const last = names.slice(-1);
  const before = names.slice(0, -1).join(', ');
  return [before, ...last].filter((part) => part !== '').join(' and ');
}

/** With a full stop, unless it has an end of its own. */
function closed(text: string): string {
  return /[.?!…]["”’)]?$/.test(text) ? text : `${text}.`;
}
