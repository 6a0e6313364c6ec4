import { useEffect } from 'react';
import type { Room } from './openRoom.ts';

/**
 * Says on the page as a whole where the reader is and whose eyes these are: in its title, and in its edge.
 * @param chosen whether the reader has just chosen the eyes; the choice then has the focus again.
 * @param heading of the step; empty at the opening.
 */
export function usePageOf({ seat, index }: Room, chosen: boolean, heading: string): void {
  const { title } = index.scenario;

  useEffect(() => {
    const parts = [heading, seat === null ? '' : `seen through ${seat.title}`, title];
    document.title = parts.filter((part) => part !== '').join(' · ');
  }, [heading, seat, title]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (seat !== null) dataset.seat = seat.id;
    if (chosen) document.getElementById('seen-through')?.focus();
    return () => {
      delete dataset.seat;
    };
  }, [seat, chosen]);
}
