// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { focusPlace } from '../../src/app/focusPlace.ts';
import { isRepeated, type KeyContext, keyEffect } from '../../src/app/keyEffect.ts';

const KEYS = [
  'ArrowRight',
  'PageDown',
  ' ',
  'shift ',
  'ArrowLeft',
  'Home',
  'End',
  'j',
  'K',
  '.',
  '?',
  'F1',
  '7',
  'Enter',
] as const;

const MARKUP: Readonly<Record<string, string>> = {
  page: '<main tabindex="0" id="at"></main>',
  'scrolling cable': '<section tabindex="0" id="at"></section>',
  button: '<button id="at"></button>',
  link: '<a href="#x" id="at">x</a>',
  summary: '<details><summary id="at">x</summary></details>',
  slider: '<input type="range" id="at">',
  select: '<select id="at"></select>',
  'text field': '<input type="text" id="at">',
  'editable text': '<div contenteditable="true" tabindex="0" id="at"></div>',
};

/** One row a focus place: what each of KEYS does, in order; `-` is nothing. */
const EXPECTED: Readonly<Record<string, string>> = {
  page: 'next next next previous previous first last next previous black keys keys digit go',
  'scrolling cable': 'next next next previous previous first last next previous black keys keys digit go',
  button: 'next next - - previous first last next previous black keys keys - -',
  link: 'next next - - previous first last next previous black keys keys - -',
  summary: 'next next - - previous first last next previous black keys keys - -',
  slider: '- - - - - - - next previous black keys keys - -',
  select: '- next - - - - - - - - - keys - -',
  'text field': '- - - - - - - - - - - - - -',
  'editable text': '- - - - - - - - - - - - - -',
};

const CALM: KeyContext = { focus: 'page', lettersOn: true, layer: null, digits: '12' };

function shortly(key: string, context: KeyContext, modified = false, composing = false): string {
  const shift = key.startsWith('shift') || /^[A-Z?]$/.test(key);
  const effect = keyEffect({ key: key.replace('shift', ''), shift, modified, composing }, context);
  switch (effect.kind) {
    case 'nothing':
      return '-';
    case 'command':
      return effect.command;
    case 'digit':
      return 'digit';
    case 'go-to':
      return 'go';
  }
}

function focusAt(place: string): KeyContext {
  document.body.innerHTML = MARKUP[place] ?? '';
  return { ...CALM, focus: focusPlace(document.getElementById('at')) };
}

describe('a key press', () => {
  it('is repeated while the key is held where it steps, and nowhere else', () => {
    const effects = KEYS.map(
      (key) => [key, keyEffect({ key, shift: false, modified: false, composing: false }, CALM)] as const,
    );
    const repeated = effects.filter(([, effect]) => isRepeated(effect)).map(([key]) => key);
    expect(repeated).toEqual(['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'j', 'K']);
  });

  it.each(Object.keys(MARKUP))('with the focus on: %s', (place) => {
    const context = focusAt(place);
    expect(KEYS.map((key) => shortly(key, context)).join(' ')).toBe(EXPECTED[place]);
  });

  it.each(Object.keys(MARKUP))(
    'does nothing with Ctrl, Alt or Meta held, or while composing, on: %s',
    (place) => {
      const context = focusAt(place);
      expect(KEYS.filter((key) => shortly(key, context, true) !== '-')).toEqual([]);
      expect(KEYS.filter((key) => shortly(key, context, false, true) !== '-')).toEqual([]);
    },
  );

  it('is left to a dialog, but for Esc', () => {
    const context: KeyContext = { ...CALM, layer: 'dialog' };
    expect(KEYS.filter((key) => shortly(key, context) !== '-')).toEqual([]);
    expect(shortly('Escape', context)).toBe('close');
  });

  it('brings a black screen back, whatever the key', () => {
    const context: KeyContext = { ...CALM, layer: 'black' };
    expect(KEYS.map((key) => shortly(key, context))).toEqual(KEYS.map(() => 'close'));
  });

  it('that is a letter does nothing once letters are off; other keys still act', () => {
    const context: KeyContext = { ...CALM, lettersOn: false };
    expect(['j', 'k', 'p', 'b', '.', 'f', 'o'].filter((key) => shortly(key, context) !== '-')).toEqual([]);
    expect(shortly('ArrowRight', context)).toBe('next');
    expect(shortly('?', context)).toBe('keys');
  });

  it('adds a digit only while a step could have that many', () => {
    expect(keyEffect({ key: '3', shift: false, modified: false, composing: false }, CALM)).toEqual({
      kind: 'digit',
      digit: '3',
    });
    expect(shortly('3', { ...CALM, digits: '12345' })).toBe('-');
    expect(shortly('Enter', { ...CALM, digits: '' })).toBe('-');
  });
});
