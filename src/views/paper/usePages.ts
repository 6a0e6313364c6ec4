import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many pages a sheet takes on the screen: 0 where it is not cut into pages there, as in a narrow window.
 * @param sheet its columns are its pages, one under the other
 */
export function usePages(sheet: RefObject<HTMLElement | null>): number {
  const [pages, setPages] = useState(0);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const count = () => setPages(pagesOf(element));
    count();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(count);
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheet]);
  return pages;
}

function pagesOf(element: HTMLElement): number {
  const style = getComputedStyle(element);
  if (style.columnCount !== '1') return 0;
  // The columns' height and the gap between two make a page with its margins and the desk up to the next.
  const page = Number.parseFloat(style.getPropertyValue('column-height')) + Number.parseFloat(style.rowGap);
  return Number.isFinite(page) ? Math.max(1, Math.round(element.offsetHeight / page)) : 0;
}
