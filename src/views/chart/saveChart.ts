import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { type PictureKind, savePicture } from '../picture/savePicture.ts';
import { captionDrawing, captionOf } from './captionDrawing.ts';
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
  const style = getComputedStyle(drawn);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const probe = (name: string) => {
    // A token may be a choice between two themes; only a colour that is in use says which.
    drawn.style.color = `var(${name})`;
    const { color } = getComputedStyle(drawn);
    drawn.style.color = '';
    return color;
  };
  const caption = captionOf(index, replay, narration);
  const drawing = captionDrawing({ ...size, marks: readDrawing(drawn) }, caption, {
    ground: probe('--room'),
    ink: probe('--ink'),
    quiet: probe('--ink-quiet'),
    serif: token('--serif') || 'serif',
    sans: token('--sans') || 'sans-serif',
  });
  const whose = index.whatIf === null ? index.scenario.id : `${index.scenario.id}-what-if`;
  const name = `${whose}-chart-step-${narration.n}`;
  return savePicture(kind, drawing, name, `${caption.title}. ${caption.step}`);
}
