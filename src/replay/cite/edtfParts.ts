/** A date for programs that know no EDTF. */
export interface DateParts {
  /** Year, month and day as far as they are known; two of them for a stretch of time. */
  readonly parts: readonly (readonly number[])[];
  /** Whether a part is said to be about, or possibly, right. */
  readonly uncertain: boolean;
}

/** The parts of a date of the subset that scenarios use; null where an end is open or the text is none of it. */
export function edtfParts(edtf: string): DateParts | null {
  const ends = edtf.split('/');
  const read = ends.map((end) => /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(end));
  if (ends.length > 2) return null;
  const parts = read.flatMap((found) =>
    found === null ? [] : [found.slice(1, 4).flatMap((part) => (part === undefined ? [] : [Number(part)]))],
  );
  if (parts.length !== ends.length) return null;
  return { parts, uncertain: read.some((found) => found?.[4] !== '') };
}
