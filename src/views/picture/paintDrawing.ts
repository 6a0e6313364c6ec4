import type { Drawing, DrawnMark, DrawnText } from './drawing.ts';

/** The longest side of a picture that every browser can still make, in pixels. */
const LONGEST_SIDE = 16_000;

/** Paints a drawing on a canvas, at twice its size where a canvas can be that large, once its faces are here. */
export async function paintDrawing(canvas: HTMLCanvasElement, drawing: Drawing): Promise<void> {
  const { width, height, ground, marks } = drawing;
  await loadFaces(marks);
  const scale = Math.min(2, LONGEST_SIDE / Math.max(width, height));
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas can be painted on here.');
  pen.scale(scale, scale);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  for (const mark of marks) {
    pen.fillStyle = mark.fill;
    if (mark.kind === 'text') {
      pen.font = fontOf(mark);
      pen.textAlign = mark.anchor === 'middle' ? 'center' : 'left';
      pen.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    pen.save();
    pen.translate(mark.x, mark.y);
    const path = new Path2D(mark.path);
    if (mark.fill !== 'none') pen.fill(path);
    if (mark.stroke !== 'none') {
      pen.strokeStyle = mark.stroke;
      pen.lineWidth = mark.strokeWidth;
      pen.setLineDash([...mark.dashes]);
      pen.stroke(path);
    }
    pen.restore();
  }
}

/** A canvas does not wait for a face: words painted before it has come would be in another one. */
async function loadFaces(marks: readonly DrawnMark[]): Promise<void> {
  const words = new Map<string, string>();
  for (const mark of marks) {
    if (mark.kind === 'text') words.set(fontOf(mark), (words.get(fontOf(mark)) ?? '') + mark.text);
  }
  // One that does not come has its stand-in, as on the page.
  await Promise.allSettled([...words].map(([font, text]) => document.fonts.load(font, text)));
}

function fontOf({ style, weight, size, family }: DrawnText): string {
  return `${style} ${weight} ${size}px ${family}`;
}
