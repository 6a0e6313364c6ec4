import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { Drawing, DrawnMark, DrawnText } from '../picture/drawing.ts';
import { wrapText } from '../picture/wrapText.ts';

/** What a picture that leaves the app must say of itself. */
export interface Caption {
  readonly title: string;
  readonly step: string;
  /** Archival references, sources, and under which rights; one line each. */
  readonly below: readonly string[];
}

/** The faces and colours of the page that a caption is written in. */
export interface CaptionStyle {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly serif: string;
  readonly sans: string;
}

const EDGE = 30;
const TITLE = { size: 44, line: 54 };
const STEP = { size: 30, line: 40 };
const BELOW = { size: 22, line: 29 };
/** A line longer than this, in letters of its size, is hard to follow. */
const LONGEST_LINE = 70;
/** Of the width: a file is shown in whatever face its reader has, and none of these words may be cut off. */
const FILLED = 0.78;

/** Stands in every picture of a what-if that leaves the app; what is withheld or delayed is said below it. */
const NOT_THE_RECORD = 'What if: not the record';

/** The caption of a step: before the first, the sources of the dossier stand for the document. */
export function captionOf(
  index: ScenarioIndex,
  replay: Replay,
  { n, heading, place, date }: Narration,
): Caption {
  const { scenario } = index;
  const step = replay.steps[n - 1];
  const references =
    step === undefined
      ? scenario.sources.map(({ title, url }) => (url === null ? title : `${title}, ${url}`))
      : [lookUp(index.documents, step.document)].map(({ title, reference }) => `${title}. ${reference}`);
  return {
    title: index.whatIf === null ? scenario.title : `${scenario.title}. ${NOT_THE_RECORD}`,
    step: [`${place}: ${heading}`, date].filter((part) => part !== '').join('. '),
    below: [...whatIfOf(replay), ...references, ...scenario.credits, scenario.rights],
  };
}

/** Of a seat's what-if nothing more is said: the seat cannot know what never came. */
function whatIfOf({ schedule }: Replay): readonly string[] {
  return schedule.kind === 'what-if' ? [`${schedule.title}. A property of this model, not of history.`] : [];
}

/** Puts a picture under its title and over its references. */
export function captionDrawing(
  picture: { readonly width: number; readonly height: number; readonly marks: readonly DrawnMark[] },
  caption: Caption,
  { ground, ink, quiet, serif, sans }: CaptionStyle,
): Drawing {
  const width = Math.max(picture.width, BELOW.size * 40);
  const words = (
    text: string,
    y: number,
    own: Pick<DrawnText, 'fill' | 'family' | 'size' | 'weight'>,
  ): DrawnText => ({
    kind: 'text',
    text,
    x: EDGE,
    y,
    anchor: 'start',
    style: 'normal',
    ...own,
  });
  let y = EDGE;
  const block = (
    text: string,
    { size, line }: typeof TITLE,
    longest: number,
    own: Pick<DrawnText, 'fill' | 'family' | 'weight'>,
  ) =>
    wrapText(text, size, longest * FILLED).map((part) => {
      y += line;
      return words(part, y, { ...own, size });
    });
  const above = [
    ...block(caption.title, TITLE, width, { fill: ink, family: serif, weight: '700' }),
    ...block(caption.step, STEP, width, { fill: ink, family: sans, weight: '400' }),
  ];
  y += EDGE;
  const top = y;
  const moved = picture.marks.map((mark) => ({ ...mark, x: mark.x + EDGE, y: mark.y + top }));
  y += picture.height + EDGE / 2;
  const longest = Math.min(width, LONGEST_LINE * 2 * BELOW.size);
  const below = caption.below.flatMap((text) =>
    block(text, BELOW, longest, { fill: quiet, family: sans, weight: '400' }),
  );
  return { width: width + 2 * EDGE, height: y + EDGE, ground, marks: [...above, ...moved, ...below] };
}
