import { useCallback, useEffect, useRef } from 'react';
import type { QuestionId } from '../format/ids.ts';
import type { OnTrace } from '../views/trace/onTrace.ts';
import type { Room } from './openRoom.ts';
import type { RoomPlace } from './roomPlace.ts';

/** How to trace something, and how to end it. */
export interface TraceState {
  /** From a part of the page: the focus comes back there when the trace is closed. */
  readonly onTrace: OnTrace;
  /** By a key: the question in mind, or away again. */
  readonly toggle: () => void;
  readonly close: () => void;
}

interface InView extends Pick<RoomPlace, 'n' | 'trace'> {
  /** The questions that the reader has chosen to see. */
  readonly shown: readonly QuestionId[];
}

/**
 * Opens and closes the trace. The focus goes back, at its closing, to what it was opened from.
 * @param go takes the reader to a step, to a trace, or both
 */
export function useTrace(
  room: Room,
  { n, trace, shown }: InView,
  go: (parts: Partial<RoomPlace>) => void,
): TraceState {
  const opener = useRef<Element | null>(null);

  const onTrace = useCallback<OnTrace>(
    (what, at) => {
      opener.current = document.activeElement;
      const traced = 'question' in what ? what.question : 'passage' in what ? what.passage : what.message;
      go({ trace: traced, ...(at === undefined ? {} : { n: at }) });
    },
    [go],
  );
  const close = useCallback(() => {
    if (!isSlipOpen()) go({ trace: null });
  }, [go]);

  const open = useRef(trace !== null);
  useEffect(() => {
    const closed = open.current && trace === null;
    open.current = trace !== null;
    if (closed && document.activeElement === document.body) giveBack(opener.current);
    if (closed) opener.current = null;
  }, [trace]);

  const toggle = (): void => {
    const question = questionInMind(room, n, shown);
    if (trace !== null) close();
    else if (question !== null) onTrace({ question });
  };
  return { onTrace, toggle, close };
}
/** The focus goes to where it was, or where that is gone to the first part of the page that shows the step. */
function giveBack(from: Element | null): void {
  if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  if (document.activeElement !== document.body) return;
  const parts = document.querySelectorAll<HTMLElement>('.panel, [aria-current="step"]');
  [...parts].find((part) => part.checkVisibility?.() ?? true)?.focus({ preventScroll: true });
}

/** Esc closes one thing at a time: a footnote that lies over the page goes first. */
function isSlipOpen(): boolean {
  return CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open') !== null;
}

/** The question that a key asks about: the one that has the focus, else the first that moved, else the first in view. */
function questionInMind({ index, replay }: Room, n: number, shown: readonly QuestionId[]): QuestionId | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question;
  const known = [...index.questions.keys()];
  const moved = replay.steps[n - 1]?.changes.map(({ question }) => question) ?? [];
  return [...known.filter((id) => id === focused), ...moved, ...shown, ...known][0] ?? null;
}
