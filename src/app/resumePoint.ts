import type { MessageId } from '../format/ids.ts';

/** Where a reader can take up again. */
export interface ResumePoint {
  readonly n: number;
  /** The message that was left is gone from the scenario; `n` is the nearest one before it. */
  readonly moved: boolean;
}

/**
 * The step to offer to a reader who comes back.
 * @param trail the messages up to the place that was left, in order.
 * @param stepOf the step that delivers each message now.
 * @returns null where nothing of the trail is left, or it is the opening.
 */
export function resumePoint(
  trail: readonly string[],
  stepOf: ReadonlyMap<MessageId, number>,
): ResumePoint | null {
  const steps: ReadonlyMap<string, number> = stepOf;
  for (let at = trail.length - 1; at >= 0; at -= 1) {
    const n = steps.get(trail[at] ?? '');
    if (n !== undefined) return { n, moved: at < trail.length - 1 };
  }
  return null;
}
