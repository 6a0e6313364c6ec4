import { useState } from 'react';
import type { KeyEffect } from './keyEffect.ts';

/**
 * Takes down the digits of a step's number, as they are typed.
 * @returns those typed so far, and what is to be told of each key's effect: any that is no digit ends the number
 */
export function useDigits(): readonly [string, (effect: KeyEffect) => void] {
  const [digits, setDigits] = useState('');
  const take = (effect: KeyEffect): void => {
    const typed = effect.kind === 'digit' ? digits + effect.digit : '';
    // React may draw the page again for what is set already, and before the step is painted that the key led to.
    if (typed !== digits) setDigits(typed);
  };
  return [digits, take];
}
