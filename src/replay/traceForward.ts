import type { MessageId, PassageId, QuestionId } from '../format/ids.ts';
import { answersChain } from './answersChain.ts';
import { causesOf } from './causesOf.ts';
import { lookUp } from './lookUp.ts';
import { reachAt, speakerOf, stepOf, stepShowing } from './reachAt.ts';
import type { Change, Replay, Step } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

export type TraceStart =
  | { readonly kind: 'message'; readonly message: MessageId }
  | { readonly kind: 'passage'; readonly passage: PassageId };

/** Everything that a message or a passage moved, at its step and later. All lists in the order of the steps. */
export interface ForwardTrace {
  readonly kind: 'forward';
  readonly n: number;
  readonly of: TraceStart;
  /** The message, or the one that speaks the passage; null for words outside every message. */
  readonly message: MessageId | null;
  /** The step that shows it; null where this replay has none. */
  readonly step: number | null;
  /** False where a seat does not have it at this step: nothing else is told then. */
  readonly shown: boolean;
  /** The questions whose opening answer it proves, looking back. */
  readonly proves: readonly QuestionId[];
  /** What it moved itself, or for a message what its step changed. The documents say so. */
  readonly moved: readonly Effect[];
  /** Consequences of that: automatic transitions that hang on what it moved. The chart says so. */
  readonly followed: readonly Effect[];
  /** Where an answer that it put there gave way to another. The order of the steps says so, no more. */
  readonly gaveWay: readonly Effect[];
  /** The later messages that answer it, and what they moved. The documents say so. */
  readonly answeredBy: readonly Answering[];
}

export interface Effect {
  readonly step: number;
  readonly change: Change;
}

export interface Answering {
  readonly step: number;
  readonly message: MessageId;
  /** 0 where it answers the message itself, 1 where it answers what answers it, and so on. */
  readonly depth: number;
  /** The message that it answers itself. */
  readonly through: MessageId;
  readonly moved: readonly Effect[];
}

/**
 * Everything that a message or a passage moved. In the record this looks ahead to the end; to a seat nothing is told of
 * what comes after step n, which it does not have yet.
 */
export function traceForward(index: ScenarioIndex, replay: Replay, of: TraceStart, n: number): ForwardTrace {
  const message = of.kind === 'message' ? of.message : speakerOf(index, lookUp(index.passages, of.passage));
  const reach = reachAt(index, replay, n);
  const shown = of.kind === 'message' ? reach.message(of.message) : reach.passage(of.passage);
  const last = replay.schedule.kind !== 'seat' ? replay.steps.length : n;
  const steps = shown ? replay.steps.slice(0, last) : [];
  const moved = steps.flatMap((step) => effectsOf(step).filter((effect) => isMovedBy(of, step, effect)));
  const own = new Set(moved.map(keyOf));
  return {
    kind: 'forward',
    n,
    of,
    message,
    step: of.kind === 'message' ? stepOf(replay, of.message) : stepShowing(index, replay, of.passage),
    shown,
    proves: shown ? provenBy(index, replay, of) : [],
    moved,
    followed: steps
      .flatMap(effectsOf)
      .filter((effect) => !own.has(keyOf(effect)) && hangsOn(index, replay, effect, own)),
    gaveWay: steps.flatMap((step) => leavings(replay, step, own)),
    answeredBy: message === null ? [] : steps.flatMap((step) => answering(index, replay, step, message, n)),
  };
}

function effectsOf({ n, changes }: Step): readonly Effect[] {
  return changes.map((change) => ({ step: n, change }));
}

function keyOf({ step, change }: Effect): string {
  return `${step} ${change.transition}`;
}

function isMovedBy(of: TraceStart, step: Step, { change }: Effect): boolean {
  return of.kind === 'message' ? step.message === of.message : change.passages.includes(of.passage);
}

function hangsOn(
  index: ScenarioIndex,
  replay: Replay,
  { step, change }: Effect,
  own: ReadonlySet<string>,
): boolean {
  return causesOf(index, replay, step, change.transition).some((cause) =>
    own.has(`${cause.step} ${cause.transition}`),
  );
}

/** The first change of each question at a step, where the answer that it left was brought by one of these. */
function leavings(replay: Replay, step: Step, own: ReadonlySet<string>): readonly Effect[] {
  const seen = new Set<QuestionId>();
  return effectsOf(step).filter(({ change: { question } }) => {
    if (seen.has(question)) return false;
    seen.add(question);
    const found = replay.situations[step.n - 1]?.answers.get(question);
    return found !== undefined && own.has(`${found.since} ${found.transition}`);
  });
}

function answering(
  index: ScenarioIndex,
  replay: Replay,
  step: Step,
  message: MessageId,
  n: number,
): readonly Answering[] {
  if (step.message === message) return [];
  const links = answersChain(index, replay, step.message, reachAt(index, replay, n));
  const at = links.findIndex(({ target }) => target.kind === 'message' && target.message === message);
  const link = links[at];
  const first = links.slice(0, at + 1).findLast(({ depth }) => depth === 0);
  if (link === undefined || first?.target.kind !== 'message') return [];
  const through = first.target.message;
  return [{ step: step.n, message: step.message, depth: link.depth, through, moved: effectsOf(step) }];
}

function provenBy(index: ScenarioIndex, replay: Replay, of: TraceStart): readonly QuestionId[] {
  const opening = replay.situations[0]?.answers ?? new Map<never, never>();
  return [...index.questions.values()]
    .filter(({ id, initial }) => opening.get(id)?.answer === initial)
    .filter(({ initialPassages }) => initialPassages.some((id) => isOf(index, of, id)))
    .map(({ id }) => id);
}

function isOf(index: ScenarioIndex, of: TraceStart, passage: PassageId): boolean {
  return of.kind === 'passage'
    ? of.passage === passage
    : speakerOf(index, lookUp(index.passages, passage)) === of.message;
}
