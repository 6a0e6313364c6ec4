import type { Drawing, DrawnMark } from './drawing.ts';

/** A drawing as an SVG file that needs nothing beside it: fonts by name, everything else written into each mark. */
export function drawingSvg({ width, height, ground, marks }: Drawing, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escaped(ground)}"/>`,
    ...marks.map(markSvg),
    '</svg>\n',
  ].join('\n');
}

function markSvg(mark: DrawnMark): string {
  if (mark.kind === 'text') {
    const { text, x, y, anchor, fill, family, size, weight, style } = mark;
    return `<text ${attributes({
      x,
      y,
      fill,
      'text-anchor': anchor,
      'font-family': family,
      'font-size': size,
      'font-weight': weight,
      'font-style': style,
      style: 'unicode-bidi:plaintext',
    })}>${escaped(text)}</text>`;
  }
  const { path, x, y, fill, stroke, strokeWidth, dashes } = mark;
  return `<path ${attributes({
    d: path,
    transform: x === 0 && y === 0 ? null : `translate(${x} ${y})`,
    fill,
    stroke,
    'stroke-width': stroke === 'none' ? null : strokeWidth,
    'stroke-dasharray': dashes.length === 0 ? null : dashes.join(' '),
  })}/>`;
}

function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${escaped(`${value}`)}"`]))
    .join(' ');
}

/** Text of a scenario as text of an XML file: signs of its grammar escaped, characters that it cannot hold left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
