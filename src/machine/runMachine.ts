import { getMicrosteps, initialTransition, type SnapshotFrom, type StateValue } from 'xstate';
import type { AnswerId, MessageId, QuestionId } from '../format/ids.ts';
import { type ChartEvent, type ChartMachine, messageEvent, regionKey } from './buildMachine.ts';

export type ChartSnapshot = SnapshotFrom<ChartMachine>;
type Action = ReturnType<typeof getMicrosteps<ChartMachine>>[number][1][number];

/** What one event did. */
export interface Taken {
  /** What holds now. An event that nothing listened to leaves the very same snapshot. */
  readonly snapshot: ChartSnapshot;
  /** The ids of the transitions taken, in order: consequences after their causes, else in the order of the questions. */
  readonly transitions: readonly string[];
}

/**
 * Gives every question its first answer.
 * @param given the questions whose initial answer is known from the start; the others begin as `unheard`, if they can.
 * @throws Error with a sentence, where the statechart itself is at fault.
 */
export function openMachine(machine: ChartMachine, given: readonly QuestionId[]): Taken {
  const [unopened] = initialTransition(machine);
  return take(machine, unopened, { type: 'open', given });
}

/**
 * Lets the statechart hear one message. Pure: the snapshot handed in stays as it is.
 * @throws Error with a sentence, where the statechart itself is at fault.
 */
export function hearMessage(machine: ChartMachine, snapshot: ChartSnapshot, message: MessageId): Taken {
  return take(machine, snapshot, messageEvent(message));
}

/** The answer that a question has, innermost. */
export function answerIn(snapshot: ChartSnapshot, question: QuestionId): AnswerId {
  const value = snapshot.value[regionKey(question)];
  if (value === undefined) throw new Error(`The statechart has no question “${question}”.`);
  // The machine's state names are the answers' ids: buildMachine made them so.
  return innermost(value) as AnswerId;
}

function innermost(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [inner] = Object.values(value);
  if (inner === undefined) throw new Error('The statechart is in no answer at all.');
  return innermost(inner);
}

function take(machine: ChartMachine, before: ChartSnapshot, event: ChartEvent): Taken {
  try {
    const microsteps = getMicrosteps(machine, before, event);
    const snapshot = microsteps.at(-1)?.[0] ?? before;
    if (snapshot.status === 'error') throw snapshot.error;
    return { snapshot, transitions: microsteps.flatMap(([, actions]) => marksIn(machine, actions)) };
  } catch (cause) {
    throw new Error(`The statechart of “${machine.id}” could not take the event “${event.type}”.`, { cause });
  }
}

/**
 * The transitions that moved at one instant, in the order of their questions. XState's own order of automatic ones is
 * another: regions that have just moved come last.
 */
function marksIn(machine: ChartMachine, actions: readonly Action[]): string[] {
  const regions = Object.keys(machine.states);
  return actions
    .flatMap(({ type, params }) => (type === 'mark' && params !== undefined ? [params] : []))
    .sort((a, b) => regions.indexOf(regionKey(a.question)) - regions.indexOf(regionKey(b.question)))
    .map(({ transition }) => transition);
}
