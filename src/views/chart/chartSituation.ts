import type { AnswerId, MessageId, QuestionId } from '../../format/ids.ts';
import type { Replay } from '../../replay/replay.ts';
import { type ChartRegion, outwards } from './describeChart.ts';

/** moved: brought by this very step. left: given up by it. around: drawn around what holds. */
export type AnswerState = 'absent' | 'quiet' | 'past' | 'left' | 'around' | 'holds' | 'moved';
/** now: taken at this very step. */
export type WayState = 'absent' | 'quiet' | 'past' | 'now';

/** One question's part of the picture after a step. */
export interface RegionSituation {
  readonly held: AnswerId | null;
  readonly moved: boolean;
  readonly answers: ReadonlyMap<AnswerId, AnswerState>;
  readonly transitions: ReadonlyMap<string, { readonly state: WayState; readonly n: number | null }>;
  /** Of the stretches that leave answers, by `legKey`; the one that enters is as its transition is. */
  readonly leaving: ReadonlyMap<string, WayState>;
  readonly start: WayState;
}

/**
 * What is lit, traced and quiet after step `n`.
 * @param coming what is yet to come: quiet, or not there at all, for those who cannot know it
 */
export function chartSituation(
  regions: readonly ChartRegion[],
  replay: Replay,
  n: number,
  coming: 'quiet' | 'absent',
): ReadonlyMap<QuestionId, RegionSituation> {
  const stepOf = new Map(replay.steps.map((step) => [step.message, step.n]));
  return new Map(
    regions.map((region) => [region.question, regionSituation(region, replay, n, coming, stepOf)]),
  );
}

/**
 * The situations of a replay, each worked out when it is first asked for. A question whose part of the picture is the same at
 * two steps has the same object there, so that what is drawn of it can be left alone.
 */
export function chartSituations(
  regions: readonly ChartRegion[],
  replay: Replay,
  coming: 'quiet' | 'absent',
): (n: number) => ReadonlyMap<QuestionId, RegionSituation> {
  const known = new Map<string, RegionSituation>();
  const whole = new Map<number, ReadonlyMap<QuestionId, RegionSituation>>();
  const shared = (question: QuestionId, situation: RegionSituation): RegionSituation => {
    const { answers, transitions, leaving, ...rest } = situation;
    const key = JSON.stringify([question, rest, [...answers], [...transitions], [...leaving]]);
    const same = known.get(key);
    if (same === undefined) known.set(key, situation);
    return same ?? situation;
  };
  return (n) => {
    const before = whole.get(n);
    if (before !== undefined) return before;
    const parts = [...chartSituation(regions, replay, n, coming)];
    const situation = new Map(parts.map(([question, own]) => [question, shared(question, own)]));
    whole.set(n, situation);
    return situation;
  };
}

export function legKey(transition: string, answer: AnswerId): string {
  return `${transition}\n${answer}`;
}

function regionSituation(
  region: ChartRegion,
  { situations, steps }: Replay,
  n: number,
  coming: 'quiet' | 'absent',
  stepOf: ReadonlyMap<MessageId, number>,
): RegionSituation {
  const { question, answers } = region;
  const held = situations[n]?.answers.get(question)?.answer ?? null;
  const opening = situations[0]?.answers.get(question)?.answer ?? null;
  const past = steps
    .slice(0, n)
    .flatMap((step) =>
      step.changes
        .filter((change) => change.question === question)
        .map((change) => ({ ...change, n: step.n })),
    );
  const now = past.filter((change) => change.n === n);
  const visited = new Set(
    [opening, ...past.map(({ to }) => to)].flatMap((id) => (id === null ? [] : outwards(answers, id))),
  );
  const holding = new Set(held === null ? [] : outwards(answers, held));

  const stateOf = (id: AnswerId): AnswerState => {
    if (id === held) return now.length > 0 ? 'moved' : 'holds';
    if (holding.has(id)) return 'around';
    if (now.some(({ from }) => from === id)) return 'left';
    return visited.has(id) ? 'past' : coming;
  };
  const transitions = new Map(
    region.transitions.map(({ id, cause }) => {
      const taken = past.findLast(({ transition }) => transition === id)?.n ?? null;
      const n0 = cause.kind === 'message' ? (stepOf.get(cause.message) ?? null) : taken;
      const heard = n0 !== null && n0 <= n;
      const state: WayState = taken === null ? (heard ? 'quiet' : coming) : taken === n ? 'now' : 'past';
      return [id, { state, n: n0 }] as const;
    }),
  );
  const leaving = new Map(
    region.transitions.flatMap(({ id, from }) =>
      from.map((answer) => {
        const taken = past.findLast(
          (change) => change.transition === id && outwards(answers, change.from).includes(answer),
        );
        const unseen =
          coming === 'absent' && (!visited.has(answer) || transitions.get(id)?.state === 'absent');
        const state: WayState =
          taken !== undefined ? (taken.n === n ? 'now' : 'past') : unseen ? 'absent' : 'quiet';
        return [legKey(id, answer), state] as const;
      }),
    ),
  );
  return {
    held,
    moved: now.length > 0,
    answers: new Map(answers.map(({ id }) => [id, stateOf(id)])),
    transitions,
    leaving,
    start: opening === region.initial ? 'past' : coming,
  };
}
