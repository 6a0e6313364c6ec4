import { civilDate } from '../../format/civilDate.ts';
import type { Hand, Message } from '../../format/document.ts';
import { DAY } from '../../format/minutes.ts';
import type { Moment } from '../../format/moment.ts';
import type { Seat } from '../../format/scenario.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { type Axis, layOutAxis } from '../timetable/layOutAxis.ts';
import { monthName } from '../timetable/monthName.ts';
import { stretchOf, windowOf } from '../timetable/placeStations.ts';

/** Messages against seats: who had what, from when, as far as the dossier shows. */
export interface Knowledge {
  readonly seats: readonly Seat[];
  readonly rows: readonly KnowledgeRow[];
  /** The days, the same in every cell, so that cells compare. */
  readonly axis: Axis;
  readonly named: readonly NamedDay[];
}

export interface KnowledgeRow {
  readonly n: number;
  readonly message: Message;
  readonly written: Mark;
  /** One a seat, in their order. */
  readonly cells: readonly Cell[];
  /** Who else stands on the printed list of copies, by name, and the list as printed. */
  readonly listed: readonly string[];
  readonly printedList: readonly string[];
}

export interface Cell {
  readonly seat: Seat;
  /** Every way in which the dossier says that it had the message; one `null` where it says nothing. */
  readonly hands: readonly (Hand | null)[];
  readonly marks: readonly (Mark & { readonly form: Hand['form'] })[];
}

/** A moment on the axis, in pixels: a point only where the hour is printed. */
export type Mark =
  | { readonly kind: 'point'; readonly x: number }
  | { readonly kind: 'soft'; readonly from: number; readonly to: number };

/** A day that the axis names: the first of each stretch and the last of all, where there is room. */
export interface NamedDay {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** The picture of a cell, in pixels. */
export const CELL = { width: 176, height: 18, cut: 10 } as const;

/** The width of a day's name. */
const NAME = 34;

/** Lays out who knew what, for the steps of a replay. */
export function layOutKnowledge(index: ScenarioIndex, replay: Replay): Knowledge {
  const seats = [...index.seats.values()];
  const offset = index.clocks.get(index.scenario.axis)?.offset ?? 0;
  const messages = replay.steps.map(({ n, message }) => ({ n, message: lookUp(index.messages, message) }));
  const moments = messages.flatMap(({ message }) => [
    message.written,
    ...message.hands.flatMap(({ from }) => from ?? []),
  ]);
  const days = moments.flatMap((moment) => {
    const { from, to } = stretchOf(windowOf(moment), moment, offset);
    const first = Math.floor((from + offset) / DAY);
    return Array.from({ length: Math.floor((to + offset) / DAY) - first + 1 }, (_, i) => first + i);
  });
  const axis = layOutAxis(days, offset, 0, CELL.width, CELL.cut);
  const markOf = (moment: Moment): Mark => {
    if (moment.kind === 'hour') return { kind: 'point', x: axis.x(moment.earliest) };
    const { from, to } = stretchOf(windowOf(moment), moment, offset);
    return { kind: 'soft', from: axis.x(from), to: axis.x(to) };
  };
  const seated = new Set(seats.flatMap(({ people }) => people));
  return {
    seats,
    axis,
    named: nameDays(axis),
    rows: messages.map(({ n, message }) => {
      const copies = index.documents.get(message.document)?.copies ?? null;
      return {
        n,
        message,
        written: markOf(message.written),
        cells: seats.map((seat) => cellOf(seat, message, markOf)),
        listed: (copies?.holders ?? [])
          .filter((person) => !seated.has(person))
          .map((person) => lookUp(index.people, person).name),
        printedList: copies?.printed ?? [],
      };
    }),
  };
}

function cellOf(seat: Seat, { hands }: Message, markOf: (moment: Moment) => Mark): Cell {
  const own = hands.filter((hand) => hand.seat === seat.id);
  return {
    seat,
    hands: own.length === 0 ? [null] : own,
    marks: own.flatMap(({ form, from }) => (from === null ? [] : [{ form, ...markOf(from) }])),
  };
}

function nameDays({ segments }: Axis): readonly NamedDay[] {
  const last = segments.at(-1);
  if (last === undefined) return [];
  const end: NamedDay = { x: last.x1, anchor: 'end', text: dayName(last.lastDay) };
  const named: NamedDay[] = [];
  let free = 0;
  for (const { x0, firstDay } of segments) {
    if (x0 < free || x0 + 2 * NAME > end.x) continue;
    named.push({ x: x0, anchor: 'start', text: dayName(firstDay) });
    free = x0 + NAME;
  }
  return [...named, end];
}

function dayName(dayNumber: number): string {
  const { day, month } = civilDate(dayNumber);
  return `${day} ${monthName(month)}`;
}
