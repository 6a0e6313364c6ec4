import type { CaptionStyle } from './captionDrawing.ts';

/** The faces and colours that the page has now, where an element of it stands. */
export function pageStyle(drawn: HTMLElement): CaptionStyle {
  const style = getComputedStyle(drawn);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const probe = (name: string) => {
    // A token may be a choice between two themes; only a colour that is in use says which.
    drawn.style.color = `var(${name})`;
    const { color } = getComputedStyle(drawn);
    drawn.style.color = '';
    return color;
  };
  return {
    ground: probe('--room'),
    ink: probe('--ink'),
    quiet: probe('--ink-quiet'),
    serif: token('--serif') || 'serif',
    sans: token('--sans') || 'sans-serif',
  };
}
