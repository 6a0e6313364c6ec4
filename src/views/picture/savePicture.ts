import { saveFile } from '../saveFile.ts';
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
    return file !== null && saveFile(`${name}.${kind}`, file) ? null : REFUSED;
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
