import { and, type GuardPredicate, type MachineContext, setup, stateIn } from 'xstate';
import type { Answer, Holding, Question, Transition } from '../format/chart.ts';
import type { AnswerId, MessageId, QuestionId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';

/**
 * What the statechart hears. `open` comes once, before the first message: it gives every question its first answer,
 * all at one instant, so that no automatic transition sees half an opening.
 */
export type ChartEvent =
  | { readonly type: 'open'; readonly given: readonly QuestionId[] }
  | { readonly type: `message.${string}` };

export type ChartMachine = ReturnType<typeof buildMachine>;

/** One state of the configuration: an answer. Plain data. */
interface AnswerNode {
  id: string;
  initial?: string;
  states?: Record<string, AnswerNode>;
  on: Record<string, Move[]>;
  always: Move[];
}

/** One way out of a state. Plain data: the guard is a name, the action is a name with the transition's id. */
interface Move {
  target: string;
  guard?: string;
  actions?: { type: 'mark'; params: Mark };
}

type Guard = GuardPredicate<MachineContext, ChartEvent, undefined, { type: string; params: undefined }>;

/** Says which transition was taken. */
interface Mark {
  readonly transition: string;
  readonly question: QuestionId;
}

/** The state of every question before `open`; no id has brackets. */
const UNOPENED = '(unopened)';

/** No lawful scenario takes as many automatic transitions at once: beyond it they run in a circle, an error. */
const MOST_MICROSTEPS = 1_000;

/**
 * The statechart of a scenario: one region a question, one state an answer, nested where answers nest.
 * The configuration is plain data; its guards `given:<question>` and `in:<question>:<answer>` are filled in by name.
 * Every transition carries the action `mark` with its id, so that what was taken can be read off what was done.
 */
export function buildMachine(scenario: Scenario) {
  const { questions, transitions } = scenario;
  const guards: Record<string, Guard> = Object.fromEntries([
    ...questions.map(givenGuard),
    ...transitions.flatMap(whenGuards),
  ]);
  return setup({
    types: { events: {} as ChartEvent },
    actions: { mark: (_, _params: Mark) => {} },
    guards,
  }).createMachine({
    id: scenario.id,
    type: 'parallel',
    states: Object.fromEntries(
      questions.map((question) => [regionKey(question.id), region(question, transitions)]),
    ),
    options: { maxIterations: MOST_MICROSTEPS },
  });
}

/** The event of a message reaching its reader. */
export function messageEvent(message: MessageId): ChartEvent {
  return { type: `message.${message}` };
}

/**
 * The name of a question's region. The colon keeps the regions in the order of the questions: among plain keys, those
 * that look like numbers would come first.
 */
export function regionKey(question: QuestionId): string {
  return `question:${question}`;
}

function region(question: Question, transitions: readonly Transition[]) {
  const opening: Move[] = [{ target: target(question.id, question.initial) }];
  if (question.unheard !== null) {
    opening[0] = { target: target(question.id, question.initial), guard: `given:${question.id}` };
    opening.push({ target: target(question.id, question.unheard) });
  }
  const own = transitions.filter((transition) => transition.question === question.id);
  const answers = groupBy(question.answers, ({ within }) => [within]);
  const exits = groupBy(own, ({ from }) => from);
  const statesWithin = (outer: AnswerId | null): Record<string, AnswerNode> =>
    Object.fromEntries((answers.get(outer) ?? []).map((answer) => [answer.id, stateOf(answer)]));
  const stateOf = ({ id, first }: Answer): AnswerNode => ({
    id: stateId(question.id, id),
    ...movesOf(exits.get(id) ?? []),
    ...(first === null ? {} : { initial: first, states: statesWithin(id) }),
  });
  return {
    initial: UNOPENED,
    states: { [UNOPENED]: { on: { open: opening } }, ...statesWithin(null) },
  };
}

function movesOf(exits: readonly Transition[]): Pick<AnswerNode, 'on' | 'always'> {
  const heard = groupBy(exits, ({ cause }) =>
    cause.kind === 'message' ? [messageEvent(cause.message).type] : [],
  );
  return {
    on: Object.fromEntries([...heard].map(([type, exitsBy]) => [type, exitsBy.map(moveOf)])),
    always: exits.filter(({ cause }) => cause.kind === 'automatic').map(moveOf),
  };
}

function moveOf({ id, cause, question, to }: Transition): Move {
  return {
    target: target(question, to),
    actions: { type: 'mark', params: { transition: id, question } },
    ...(cause.kind === 'automatic' ? { guard: whenName(cause.when) } : {}),
  };
}

/** The items by key, in their order; an item with several keys stands under each, one without under none. */
function groupBy<Item, Key>(items: readonly Item[], keys: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function givenGuard({ id }: Question): [string, Guard] {
  return [`given:${id}`, ({ event }) => event.type === 'open' && event.given.includes(id)];
}

function whenGuards({ cause }: Transition): [string, Guard][] {
  if (cause.kind === 'message') return [];
  const single = cause.when.map((holding): [string, Guard] => [
    whenName([holding]),
    stateIn(target(holding.question, holding.answer)),
  ]);
  const all: [string, Guard] = [whenName(cause.when), and(single.map(([name]) => name))];
  return single.length === 1 ? single : [...single, all];
}

function whenName(when: readonly Holding[]): string {
  return when.map(({ question, answer }) => `in:${stateId(question, answer)}`).join(' and ');
}

function stateId(question: QuestionId, answer: AnswerId): string {
  return `${question}:${answer}`;
}

function target(question: QuestionId, answer: AnswerId): string {
  return `#${stateId(question, answer)}`;
}
