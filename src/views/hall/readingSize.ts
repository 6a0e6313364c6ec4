/** The size of a frame, and one rem, in pixels. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** In rem: as small as the text of a page, as large as a title. */
const SMALLEST = 1;
const LARGEST = 2.4;
/** The width of a letter and the height of a line, by the size of the type. */
const LETTER = 0.5;
const LINE = 1.4;
/** What words that do not break at a line's end leave empty. */
const FILLED = 0.86;

/**
 * The largest size of type, in rem, at which a text of so many letters fits a frame; never smaller than the page's own,
 * at which a longer text scrolls.
 */
export function readingSize({ width, height, rem }: Frame, letters: number): number {
  const area = (width * height * FILLED) / (LETTER * LINE * Math.max(1, letters));
  const size = Math.sqrt(area) / rem;
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, size)) * 20) / 20;
}
