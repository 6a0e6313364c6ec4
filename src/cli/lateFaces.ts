import type { Plugin } from 'vite';
import { changeBuiltPages } from './changeBuiltPages.ts';

/** Faces that come from files. Those that stand in for them are on the reader's computer, and stay. */
const FACES = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/** What a face is called. */
const FAMILY = /font-family:\s*"?([^;"}]+)/;
/** A custom property that names faces, the one that comes from files first. */
const STACKS = /(--[\w-]+:\s*)"([^"]+)",\s*([^;}]*)/g;

/** What runs after it may run while the page is being read. */
const SCRIPTS = '<template id="scripts">';

/** What a page runs to have its faces, once its first words are there. */
export const TAKE_FACES = "document.getElementById('late-faces').media='all';";

/**
 * Lets the browser paint the first words before it asks for the faces: it does so while it lays them out, which takes
 * as long again. Nor does it look for them on the reader's computer, which answers slowly. No line moves when they come,
 * since what stands in is cut to their widths.
 */
export function lateFaces(): Plugin {
  return changeBuiltPages('late-faces', withLateFaces);
}

/** The page with its faces in a style sheet of their own, not in use yet; throws where it has none, or nothing to take them. */
export function withLateFaces(html: string): string {
  const faces = html.match(FACES) ?? [];
  if (faces.length === 0) throw new Error('The page has no faces to put off.');
  if (!html.includes(SCRIPTS)) throw new Error(`The page has no ${SCRIPTS} to put its faces before.`);
  const names = new Set(faces.map((face) => FAMILY.exec(face)?.[1]));
  const stacks: string[] = [];
  const early = html.replaceAll(FACES, '').replaceAll(STACKS, (stack, property, first, others) => {
    if (!names.has(first)) return stack;
    stacks.push(stack);
    return property + others;
  });
  // More specific than the rule it takes the place of, which comes after it.
  const named = stacks.length === 0 ? '' : `:root:root{${stacks.join(';')}}`;
  const late = `<style id="late-faces" media="not all">${faces.join('')}${named}</style>`;
  return early.replace(SCRIPTS, () => `${late}${SCRIPTS}`);
}
