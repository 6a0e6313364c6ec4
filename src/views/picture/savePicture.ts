import type { Drawing } from './drawing.ts';
import { drawingSvg } from './drawingSvg.ts';
import { paintDrawing } from './paintDrawing.ts';

export type PictureKind = 'svg' | 'png';

const REFUSED = 'This browser did not let the picture be saved; a picture of the screen may do.';

/**
 * Saves a drawing as a file.
 * @param name of the file, without its ending
 * @param title of the picture, for who cannot see it
 * @returns null, or one sentence where it could not be saved
 */
export async function savePicture(
  kind: PictureKind,
  drawing: Drawing,
  name: string,
  title: string,
): Promise<string | null> {
  try {
    const file = kind === 'svg' ? svgFile(drawing, title) : await pngFile(drawing);
    if (file === null) return REFUSED;
    save(`${name}.${kind}`, file);
    return null;
  } catch {
    return REFUSED;
  }
}

function svgFile(drawing: Drawing, title: string): Blob {
  return new Blob([drawingSvg(drawing, title)], { type: 'image/svg+xml' });
}

async function pngFile(drawing: Drawing): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  await paintDrawing(canvas, drawing);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
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
