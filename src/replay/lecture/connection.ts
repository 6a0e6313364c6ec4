import type { Difference, Lecture } from './lecture.ts';

/** How a window stands to the other window of its lecture. */
export type Connection =
  /** They show the same. `follows`: another window of the same kind is older, and leads. */
  | { readonly kind: 'joined'; readonly follows: boolean }
  /** There was another window, and it does not answer. */
  | { readonly kind: 'lost' }
  /** There is no other window that this one knows of. */
  | { readonly kind: 'alone' }
  /** The other window runs another version, or holds another scenario; neither moves the other. */
  | { readonly kind: 'differs'; readonly what: Difference };

/** How a window stands to the others, as far as it has heard. */
export function connectionOf({ me, others, expecting, differing }: Lecture): Connection {
  const heard = [...others];
  if (heard.some(([, { role }]) => role !== me.role)) {
    const follows = heard.some(([id, { role }]) => role === me.role && id < me.id);
    return { kind: 'joined', follows };
  }
  if (differing !== null) return { kind: 'differs', what: differing.what };
  return { kind: expecting ? 'lost' : 'alone' };
}
