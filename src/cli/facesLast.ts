const FACE = /@font-face\s*\{[^}]*url\((?:"|')?data:font[^}]*\}/g;
const END = '</body>';

/**
 * The page with the faces that are written into it at its end, so that its words are painted before they have been read:
 * in the face that the page has until then, which takes the same room.
 */
export function withFacesLast(html: string): string {
  const faces = html.match(FACE) ?? [];
  if (faces.length === 0) return html;
  const page = html.replaceAll(FACE, '');
  const last = page.lastIndexOf(END);
  if (last < 0) throw new Error(`The page has no ${END} to write its faces before.`);
  return `${page.slice(0, last)}<style>${faces.join('')}</style>\n${page.slice(last)}`;
}
