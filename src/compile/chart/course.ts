import type { Moments } from '../dates/resolveMoments.ts';
import type { Draft } from '../files/draft.ts';
import type { Move } from './moves.ts';
import type { Region } from './regions.ts';
import { type Answers, canMove, firstOfEachQuestion, settle } from './settle.ts';

/** An order of messages, and what its reader knows before the first one. */
export interface Order {
  /** For sentences: "the record", "seat `kim`". */
  readonly name: string;
  readonly given: (question: string) => boolean;
  readonly messages: readonly string[];
}

/** What one order of messages did to the statechart. */
export interface Course {
  readonly order: Order;
  readonly fired: ReadonlySet<Move>;
  /** `question answer`: every innermost answer that held at some time. */
  readonly held: ReadonlySet<string>;
  /** What held when each message came. */
  readonly before: ReadonlyMap<string, Answers>;
  readonly end: Answers;
  readonly circle: readonly Move[];
}

/** The record and every seat's order: by the earliest moment a message can have come, the latest, then the record. */
export function ordersOf(draft: Draft, moments: Moments): readonly Order[] {
  const record: readonly string[] = [...new Set(draft.scenario.record.map(({ message }) => message.value))];
  const place = new Map(record.map((message, n) => [message, n]));
  const seats = draft.scenario.seats.map(({ id, given }): Order => {
    const known = new Set<string>(given.map(({ value }) => value));
    const deliveries = draft.documents
      .flatMap(({ head }) => head.messages)
      .flatMap(({ id: message, hands }) =>
        hands
          .filter(
            ({ seat, form }) =>
              seat.value === id.value && form.value !== 'listed' && form.value !== 'not-shown',
          )
          .flatMap(({ from }) => {
            const moment = from === null ? undefined : moments.get(from);
            return moment === undefined ? [] : [{ message: message.value as string, moment }];
          }),
      )
      .sort(
        (a, b) =>
          a.moment.earliest - b.moment.earliest ||
          a.moment.latest - b.moment.latest ||
          (place.get(a.message) ?? 0) - (place.get(b.message) ?? 0),
      );
    const messages = [...new Set(deliveries.map(({ message }) => message))];
    return { name: `seat \`${id.value}\``, given: (question) => known.has(question), messages };
  });
  return [{ name: 'the record', given: () => true, messages: record }, ...seats];
}

/** Follows one order of messages through the statechart. */
export function followOrder(
  order: Order,
  regions: ReadonlyMap<string, Region>,
  moves: readonly Move[],
): Course {
  const automatic = moves.filter(({ message }) => message === null);
  const byMessage = new Map<string, Move[]>();
  for (const move of moves) {
    if (move.message === null) continue;
    const known = byMessage.get(move.message);
    if (known === undefined) byMessage.set(move.message, [move]);
    else known.push(move);
  }
  const fired = new Set<Move>();
  const held = new Set<string>();
  const before = new Map<string, Answers>();
  const circle = new Set<Move>();
  const arrive = (answers: Answers, taken: readonly Move[]): Answers => {
    const moved = new Map([...answers, ...taken.map(({ question, to }) => [question, to] as const)]);
    const settled = settle(moved, automatic);
    for (const move of [...taken, ...settled.taken]) {
      fired.add(move);
      held.add(`${move.question} ${move.to}`);
    }
    for (const move of settled.circle) circle.add(move);
    return settled.answers;
  };

  const opening = new Map([...regions].map(([id, region]) => [id, openingAnswer(region, order.given(id))]));
  for (const [question, answer] of opening) held.add(`${question} ${answer}`);
  let answers = arrive(opening, []);
  for (const message of order.messages) {
    before.set(message, answers);
    const moving = (byMessage.get(message) ?? []).filter((move) => canMove(move, answers));
    if (moving.length > 0) answers = arrive(answers, firstOfEachQuestion(moving));
  }
  return { order, fired, held, before, end: answers, circle: [...circle] };
}

function openingAnswer({ question, answers }: Region, given: boolean): string {
  const { initial, unheard } = question;
  const first = given || unheard === null ? initial : unheard;
  return answers.get(first.value)?.entered ?? '';
}
