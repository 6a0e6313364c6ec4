import { useEffect, useLayoutEffect } from 'react';
import type { Room } from './openRoom.ts';

/**
 * Says on the page as a whole where the reader is, whose eyes these are and whether this is the record: in its title, and in its edge.
 * @param chosen the id of what the reader has chosen this room by, which then has the focus again; null for nothing.
 * @param heading of the step; empty at the opening.
 */
export function usePageOf({ seat, mark, index }: Room, chosen: string | null, heading: string): void {
  const { title } = index.scenario;

  useEffect(() => {
    const parts = [mark?.title ?? '', heading, seat === null ? '' : `seen through ${seat.title}`, title];
    document.title = parts.filter((part) => part !== '').join(' · ');
  }, [mark, heading, seat, title]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (seat !== null) dataset.seat = seat.id;
    return () => {
      delete dataset.seat;
    };
  }, [seat]);

  useEffect(() => (chosen === null ? undefined : focusWhenThere(chosen)), [chosen]);

  useMarkedPage(mark);
}

/** Gives the page of a what-if its own room and paper, before it is painted. */
export function useMarkedPage(mark: Room['mark']): void {
  useLayoutEffect(() => {
    if (mark === null) return;
    const { dataset } = document.documentElement;
    dataset.whatIf = '';
    return () => {
      delete dataset.whatIf;
    };
  }, [mark]);
}

/**
 * Gives the focus to a part of the page, as soon as it is there: a picture is drawn only once it has been measured.
 * Whoever has taken the focus meanwhile keeps it.
 * @returns how to wait no longer
 */
function focusWhenThere(id: string): () => void {
  const focus = (): boolean => {
    const part = document.getElementById(id);
    part?.focus();
    return part !== null;
  };
  if (focus()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
