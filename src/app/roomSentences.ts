export const NO_FULL_SCREEN = 'This browser does not allow full screen here; its own menu may.';
export const NO_WINDOWS =
  'This frame lets no window be opened. A lecture needs one; open the whole replay in a window of its own.';

const NOT_KEPT = 'Your place is not kept here between visits; the address of the page holds it.';
const PLACE_MOVED =
  'The message that you left at is no longer in this dossier; the nearest one before it is offered.';

interface Told {
  /** What of the address names nothing known, and what the browser refused: said wherever the reader is. */
  readonly here: readonly string[];
  /** Whether nothing is kept, and that was not said yet. */
  readonly forgets: boolean;
  /** Whether the place that was kept is there no more. */
  readonly moved: boolean;
}

/** What must be said at the head of a room's page. */
export function roomSentences({ here, forgets, moved }: Told): readonly string[] {
  return [...here, ...(forgets ? [NOT_KEPT] : []), ...(moved ? [PLACE_MOVED] : [])];
}
