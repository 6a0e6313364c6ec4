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
const FILLED = 0.8;
/** What the end of a paragraph leaves empty, in letters. */
const LINE_END = 30;

/**
 * The largest size of type, in rem, at which a text fits a frame; never smaller than the page's own, at which a longer
 * text scrolls.
 */
export function readingSize({ width, height, rem }: Frame, text: string): number {
  const ends = text.split('\n').length - 1;
  const letters = Math.max(1, text.length + ends * LINE_END);
  const size = Math.sqrt((width * height * FILLED) / (LETTER * LINE * letters)) / rem;
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, size)) * 20) / 20;
}
