import type { FocusPlace } from './keyEffect.ts';

const TYPED_INTO = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number', 'date', 'time']);
const MOVED_IN = new Set(['range', 'radio']);

/** What kind of place has the focus, for the keys; null or the body is the page itself. */
export function focusPlace(element: Element | null): FocusPlace {
  if (element === null || element instanceof HTMLBodyElement) return 'page';
  if (element instanceof HTMLTextAreaElement) return 'field';
  if (element instanceof HTMLInputElement) {
    if (TYPED_INTO.has(element.type)) return 'field';
    return MOVED_IN.has(element.type) ? 'slider' : 'control';
  }
  if (element instanceof HTMLSelectElement) return 'list';
  if (element.matches('[role="slider"]')) return 'slider';
  if (element.closest('[contenteditable=""], [contenteditable="true"]')) return 'field';
  return element.matches('button, a[href], summary') ? 'control' : 'page';
}
