import { DAY, HOUR } from '../../format/minutes.ts';
import { pulledMinutes } from '../timetable/pulledMinutes.ts';
/** What a key on a line asks for. */
export type Held =
  | { readonly kind: 'delay'; readonly minutes: number }
  | { readonly kind: 'withhold' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'go' }
  | { readonly kind: 'other-line'; readonly by: 1 | -1 };

const LATER: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', HOUR],
  ['ArrowLeft', -HOUR],
  ['PageDown', DAY],
  ['PageUp', -DAY],
]);

/**
 * What a key on a line means: an hour or a day later or earlier, withheld or back again, the line above or below.
 * @param delay of the line, in minutes
 * @param most the longest delay there is, in minutes
 * @returns null where it means nothing here
 */
export function heldBy(key: string, delay: number, withheld: boolean, most: number): Held | null {
  const more = LATER.get(key);
  if (more !== undefined) return delayed(delay + more, most);
  switch (key) {
    case 'Home':
      return { kind: 'restore' };
    case 'Delete':
    case 'Backspace':
      return { kind: withheld ? 'restore' : 'withhold' };
    case 'Enter':
      return { kind: 'go' };
    case 'ArrowDown':
      return { kind: 'other-line', by: 1 };
    case 'ArrowUp':
      return { kind: 'other-line', by: -1 };
    default:
      return null;
  }
}

/** A pull by so many pixels, in whole hours. */
export function pulledBy(pixels: number, pixelsPerDay: number, delay: number, most: number): Held {
  return delayed(delay + pulledMinutes(pixels, pixelsPerDay), most);
}

function delayed(minutes: number, most: number): Held {
  const within = Math.min(most, Math.max(0, minutes));
  return within === 0 ? { kind: 'restore' } : { kind: 'delay', minutes: within };
}
