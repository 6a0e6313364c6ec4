import { useLayoutEffect } from 'react';
import type { PaperFrame } from './paperFrame.ts';

/** Says what a printer puts into the margins of every page, as long as the sheet is on the page. */
export function useMargins({ title, sheet, about, mark, address }: PaperFrame): void {
  useLayoutEffect(() => {
    const margins = {
      '--margin-head': cssText(`${title} · ${sheet}`),
      '--margin-mark': cssText(mark ?? about),
      '--margin-foot': cssText(address),
    };
    const page = document.documentElement;
    for (const [name, text] of Object.entries(margins)) page.style.setProperty(name, text);
    return () => {
      for (const name of Object.keys(margins)) page.style.removeProperty(name);
      if (page.style.length === 0) page.removeAttribute('style');
    };
  }, [title, sheet, about, mark, address]);
}

/** Any text as a string of CSS: every sign that could end one is written by its number. */
function cssText(text: string): string {
  return `"${text.replace(/["\\\p{C}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
