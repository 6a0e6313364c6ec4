/** Ids: plain strings at run time, one type a kind, made only where a scenario is read. */

declare const kind: unique symbol;
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type ScenarioId = Id<'scenario'>;
export type SourceId = Id<'source'>;
export type DocumentId = Id<'document'>;
export type MessageId = Id<'message'>;
export type PassageId = Id<'passage'>;
export type PersonId = Id<'person'>;
export type PlaceId = Id<'place'>;
export type LaneId = Id<'lane'>;
export type ClockId = Id<'clock'>;
export type SeatId = Id<'seat'>;
export type QuestionId = Id<'question'>;
export type AnswerId = Id<'answer'>;
export type MissingId = Id<'missing'>;

/** The form of every id an author writes: lower-case letters, digits and single hyphens, 1 to 64 of them. */
export const ID_FORM = /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words that programs give a meaning of their own; no id may be one of them. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'constructor',
  'prototype',
  'proto',
  'null',
  'undefined',
  'true',
  'false',
  'nan',
  'record',
  'start',
  'none',
  'unknown',
  'index',
]);

/** Whether a text may be an id: the stated form, and not a reserved word. */
export function isLawfulId(text: string): boolean {
  return ID_FORM.test(text) && !RESERVED_IDS.has(text);
}
