import { type DrawnMark, rectPath } from '../picture/drawing.ts';

/**
 * Takes a picture off the page, in the colours and faces in which it is shown, wherever it has been moved to. What waits
 * for its step is left out.
 */
export function readDrawing(drawn: Element): readonly DrawnMark[] {
  return [...drawn.querySelectorAll<SVGElement>('rect, path, text')]
    .filter((element) => element.closest('[inert]') === null)
    .map(markOf)
    .filter((mark) => mark.fill !== 'none' || (mark.kind === 'shape' && mark.stroke !== 'none'));
}

function markOf(element: SVGElement): DrawnMark {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const style = getComputedStyle(element);
  const part = element.closest<SVGElement>('[data-x]');
  const [left, top] = [Number(part?.dataset.x ?? 0), Number(part?.dataset.y ?? 0)];
  if (element.tagName === 'text') {
    return {
      kind: 'text',
      text: element.textContent ?? '',
      x: left + number('x'),
      y: top + number('y'),
      anchor: style.textAnchor === 'middle' ? 'middle' : 'start',
      fill: style.fill,
      family: style.fontFamily,
      size: Number.parseFloat(style.fontSize),
      weight: style.fontWeight,
      style: style.fontStyle,
    };
  }
  const path =
    element.tagName === 'path'
      ? (element.getAttribute('d') ?? '')
      : rectPath(number('x'), number('y'), number('width'), number('height'), number('rx'));
  return {
    kind: 'shape',
    path,
    x: left,
    y: top,
    fill: style.fill,
    stroke: style.stroke,
    strokeWidth: Number.parseFloat(style.strokeWidth),
    dashes:
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
  };
}
