/** The size of a frame, and one rem, in pixels. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** In rem: as small as the text of a page, as large as a title; and the steps between. */
const SMALLEST = 1;
const LARGEST = 2.4;
const STEP = 0.05;
/** The width of a letter and the height of a line, by the size of the type. */
const LETTER = 0.48;
const LINE = 1.36;
/** What a line leaves empty where the next word does not fit, in letters. */
const RAGGED = 4;
/** Quotation marks and points of omission, in letters. */
const AROUND = 5;

/**
 * The largest size of type, in rem, at which a text fits a frame; never smaller than the page's own, at which a longer
 * text scrolls.
 */
export function readingSize({ width, height, rem }: Frame, text: string): number {
  const paragraphs = text
    .trim()
    .split('\n')
    .map(({ length }) => length);
  const fits = (size: number) => {
    const perLine = Math.max(1, width / (LETTER * size * rem) - RAGGED);
    const lines = paragraphs.map((letters) => Math.max(1, Math.ceil((letters + AROUND) / perLine)));
    return lines.reduce((sum, count) => sum + count, 0) * LINE * size * rem <= height;
  };
  let size = LARGEST;
  while (size > SMALLEST && !fits(size)) size -= STEP;
  return Math.max(SMALLEST, Math.round(size * 100) / 100);
}
