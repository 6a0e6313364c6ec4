import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { type PictureKind, savePicture } from '../picture/savePicture.ts';
import { captionDrawing, captionOf } from './captionDrawing.ts';
import { pageStyle } from './pageStyle.ts';
import { readDrawing } from './readDrawing.ts';

interface Shown {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly narration: Narration;
}

/**
 * Saves the picture as it is shown, all of it, with its caption.
 * @param size of the whole picture, in its own units
 * @returns null, or one sentence where it could not be saved
 */
export async function saveChart(
  kind: PictureKind,
  drawn: HTMLElement,
  size: { readonly width: number; readonly height: number },
  { index, replay, narration }: Shown,
): Promise<string | null> {
  const caption = captionOf(index, replay, narration);
  const drawing = captionDrawing({ ...size, marks: readDrawing(drawn) }, caption, pageStyle(drawn));
  const whose = index.whatIf === null ? index.scenario.id : `${index.scenario.id}-what-if`;
  const name = `${whose}-chart-step-${narration.n}`;
  return savePicture(kind, drawing, name, `${caption.title}. ${caption.step}`);
}
