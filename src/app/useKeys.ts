import { useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { takeEarlyKeys } from './earlyKeys.ts';
import { focusPlace } from './focusPlace.ts';
import { isRepeated, type KeyContext, type KeyEffect, keyEffect } from './keyEffect.ts';

/** A held key repeats at most this often, in milliseconds; every single press counts. */
const SHORTEST_REPEAT = 80;

/**
 * Listens to the keyboard for as long as the component is on the page.
 * @param context what the meaning of a key depends on, but for the focus.
 * @param act told what a key asks for, and whether it is a held key repeating.
 * @param catchUp draws what the keys before have left to be drawn, so that each finds the page as it is.
 */
export function useKeys(
  context: Omit<KeyContext, 'focus'>,
  act: (effect: KeyEffect, held: boolean) => void,
  catchUp?: () => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent, lastRepeat: { at: number }) => {
    const stroke = {
      key: event.key,
      shift: event.shiftKey,
      modified: event.ctrlKey || event.altKey || event.metaKey,
      composing: event.isComposing,
    };
    const effect = keyEffect(stroke, { ...context, focus: focusPlace(document.activeElement) });
    if (effect.kind === 'nothing') return;
    event.preventDefault();
    if (event.repeat) {
      if (!isRepeated(effect) || event.timeStamp - lastRepeat.at < SHORTEST_REPEAT) return;
      lastRepeat.at = event.timeStamp;
    }
    act(effect, event.repeat);
  });

  useEffect(() => {
    const lastRepeat = { at: 0 };
    const listener = (event: KeyboardEvent): void => {
      if (catchUp !== undefined) flushSync(catchUp);
      press(event, lastRepeat);
    };
    for (const early of takeEarlyKeys()) press(early, lastRepeat);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [catchUp]);
}
