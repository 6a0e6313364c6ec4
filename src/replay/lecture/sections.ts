import type { MessageId } from '../../format/ids.ts';
import type { RecordEntry } from '../../format/scenario.ts';

/** A part of a lecture: the steps from one on to the next section. */
export interface Section {
  readonly title: string;
  /** Its first step; the first section begins at 0, with the opening. */
  readonly from: number;
  /** The message it begins at, as the record names it; null for the opening, where the record names none. */
  readonly message: MessageId | null;
  /** As planned by the author; null where nothing is planned. */
  readonly minutes: number | null;
}

/**
 * The sections that a record is divided into. Where the first one begins later than the first message, what comes
 * before it is a section without a plan, under the whole's title.
 */
export function sectionsOf(
  record: readonly RecordEntry[],
  stepOf: ReadonlyMap<MessageId, number>,
  whole: string,
): readonly Section[] {
  const named = record.flatMap(({ message, section }): Section[] => {
    const from = stepOf.get(message);
    return section === null || from === undefined ? [] : [{ ...section, from, message }];
  });
  const [first, ...rest] = named.toSorted((a, b) => a.from - b.from);
  if (first === undefined || first.from > 1)
    return [{ title: whole, from: 0, message: null, minutes: null }, ...named];
  return [{ ...first, from: 0 }, ...rest];
}

/** The place of the section that a step belongs to. */
export function sectionAt(sections: readonly Section[], n: number): number {
  return Math.max(
    0,
    sections.findLastIndex(({ from }) => from <= n),
  );
}
