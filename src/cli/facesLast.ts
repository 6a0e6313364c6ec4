import { atEndOfBody } from './atEndOfBody.ts';

const FACE = /@font-face\s*\{[^}]*url\((?:"|')?data:font[^}]*\}/g;

/**
 * The page with the faces that are written into it at its end, so that its words are painted before they have been read:
 * in the face that the page has until then, which takes the same room.
 */
export function withFacesLast(html: string): string {
  const faces = html.match(FACE) ?? [];
  if (faces.length === 0) return html;
  return atEndOfBody(html.replaceAll(FACE, ''), `<style>${faces.join('')}</style>\n`);
}
