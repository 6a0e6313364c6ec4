import { useEffect, useEffectEvent } from 'react';
import { COMMANDS, type Command, type CommandId } from '../commands.ts';
import type { KeyEffect } from '../keyEffect.ts';
import { useDigits } from '../useDigits.ts';
import { useKeys } from '../useKeys.ts';

export type LectureRun = Readonly<Partial<Record<CommandId, () => void>>>;

interface LectureKeys {
  readonly lettersOn: boolean;
  readonly layer: 'dialog' | 'black' | null;
  readonly run: LectureRun;
  readonly goTo: (n: number) => void;
  /** Takes a digit as the number of an option while the class is asked; null while it is not. */
  readonly choose: ((option: number) => void) | null;
  /** What a clicker's start button asks for: to go on presenting from where one is. */
  readonly present: () => void;
}

/** The commands that a lecture's windows have, for the list of keys. */
export function commandsOf(run: LectureRun): readonly Command[] {
  return COMMANDS.filter(({ id }) => run[id] !== undefined);
}

/**
 * The keys of a lecture's window: those of the replay, and what a clicker sends. F5 never reloads here.
 * @returns the digits typed so far, waiting for Enter.
 */
export function useLectureKeys({ lettersOn, layer, run, goTo, choose, present }: LectureKeys): string {
  const [digits, takeDigit] = useDigits();
  const act = (effect: KeyEffect): void => {
    if (effect.kind === 'digit' && choose !== null) {
      choose(Number(effect.digit) - 1);
      return;
    }
    takeDigit(effect);
    if (effect.kind === 'command') run[effect.command]?.();
    if (effect.kind === 'go-to') goTo(effect.step);
  };
  useKeys({ lettersOn, layer, digits }, act);

  const start = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F5' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    present();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => start(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return digits;
}
