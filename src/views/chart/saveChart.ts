import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { captionDrawing, captionOf } from './captionDrawing.ts';
import { drawingSvg } from './drawingSvg.ts';
import { paintDrawing } from './paintDrawing.ts';
import { readDrawing } from './readDrawing.ts';

interface Shown {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly narration: Narration;
}

const REFUSED = 'This browser did not let the picture be saved; a picture of the screen may do.';

/**
 * Saves the picture as it is shown, all of it, with its caption.
 * @param size of the whole picture, in its own units
 * @returns null, or one sentence where it could not be saved
 */
export async function saveChart(
  kind: 'svg' | 'png',
  drawn: HTMLElement,
  size: { readonly width: number; readonly height: number },
  { index, replay, narration }: Shown,
): Promise<string | null> {
  try {
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
    const name = `${whose}-chart-step-${narration.n}.${kind}`;
    if (kind === 'svg') {
      const text = drawingSvg(drawing, `${caption.title}. ${caption.step}`);
      save(name, new Blob([text], { type: 'image/svg+xml' }));
      return null;
    }
    const canvas = document.createElement('canvas');
    paintDrawing(canvas, drawing);
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (picture === null) return REFUSED;
    save(name, picture);
    return null;
  } catch {
    return REFUSED;
  }
}

/** Hands a file to the reader, as a link to it would. */
function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
