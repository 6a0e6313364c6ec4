import { COMMANDS, type CommandId, type Key } from './commands.ts';

/** A key press, as far as it matters here. */
export interface KeyStroke {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Alt or Meta is held. */
  readonly modified: boolean;
  /** An input method is composing, as for Chinese. */
  readonly composing: boolean;
}

/** What has the focus: the page itself, a control that takes Space and Enter, one that also takes the
 * movement keys (a slider, radio buttons), a list that takes letters too, to look for an entry, or a field that takes
 * everything. */
export type FocusPlace = 'page' | 'control' | 'slider' | 'list' | 'field';

export interface KeyContext {
  readonly focus: FocusPlace;
  readonly lettersOn: boolean;
  /** A layer (dialog, black screen) lies over the page. */
  readonly layer: 'dialog' | 'black' | null;
  /** Digits typed so far, waiting for Enter. */
  readonly digits: string;
}

export type KeyEffect =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'go-to'; readonly step: number };

const NOTHING: KeyEffect = { kind: 'nothing' };
const MOVEMENT: ReadonlySet<string> = new Set([
  'ArrowRight',
  'ArrowLeft',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);
/** The longest number that is taken down; no dossier has as many steps. */
const MOST_DIGITS = 5;

/**
 * What a key press asks for.
 * Keys do nothing while the reader types, composes, or holds Ctrl, Alt or Meta; Space and Enter belong to a focused
 * control; digits with Enter act only when no control has the focus; over a dialog only Esc acts;
 * while the screen is black any key brings it back.
 */
export function keyEffect(stroke: KeyStroke, context: KeyContext): KeyEffect {
  if (stroke.modified || stroke.composing) return NOTHING;
  if (context.layer === 'black' && context.focus !== 'field') return { kind: 'command', command: 'close' };
  if (context.layer === 'dialog')
    return stroke.key === 'Escape' ? { kind: 'command', command: 'close' } : NOTHING;
  if (context.focus === 'field') return NOTHING;
  if (context.focus !== 'page' && (stroke.key === ' ' || stroke.key === 'Enter')) return NOTHING;
  if (context.focus === 'slider' && MOVEMENT.has(stroke.key)) return NOTHING;
  if (context.focus === 'list' && belongsToList(stroke)) return NOTHING;
  if (context.focus === 'page') {
    if (/^[0-9]$/.test(stroke.key)) {
      return context.digits.length < MOST_DIGITS ? { kind: 'digit', digit: stroke.key } : NOTHING;
    }
    if (stroke.key === 'Enter' && context.digits !== '')
      return { kind: 'go-to', step: Number(context.digits) };
  }
  const command = COMMANDS.find(
    ({ keys, letters }) =>
      keys.some((key) => matches(key, stroke)) ||
      (context.lettersOn && letters.some((key) => matches(key, stroke))),
  );
  return command === undefined ? NOTHING : { kind: 'command', command: command.id };
}

/** Whether a key that is held asks for its effect again: what opens, closes or switches would do it back and forth. */
export function isRepeated(effect: KeyEffect): boolean {
  return effect.kind === 'command' && COMMANDS.some(({ id, repeats }) => id === effect.command && repeats);
}

/** A clicker's two keys stay its own, wherever a hand has left the focus. */
function belongsToList({ key }: KeyStroke): boolean {
  if (key === 'PageDown' || key === 'PageUp') return false;
  return key.length === 1 || MOVEMENT.has(key);
}

function matches(key: Key, stroke: KeyStroke): boolean {
  if (key.key === ' ') return stroke.key === ' ' && stroke.shift === (key.shift ?? false);
  return key.key.length === 1
    ? stroke.key.toLowerCase() === key.key
    : stroke.key === key.key && !stroke.shift;
}
