import { type Id, isLawfulId } from '../../format/ids.ts';
import type { Located } from '../findings.ts';
import { nearestName } from '../names/nearestName.ts';
import { listNames } from '../names/quote.ts';
import { reportOddId } from '../rules/oddId.ts';
import { unknownChoice } from '../rules/unknownChoice.ts';
import { reportWrongKind, wrongKind } from '../rules/wrongKind.ts';
import type { Shape } from './shape.ts';
import { textShape } from './text.ts';

/** An id: the one door through which ids of a kind are made. */
export function id<Kind extends string>(): Shape<Located<Id<Kind>>> {
  const shape = textShape(
    'an id (lower-case letters, digits and single hyphens)',
    (written, where, findings) => {
      if (isLawfulId(written.value)) return written.value;
      reportOddId(written.value, written.at, where.name, findings);
      return '';
    },
  );
  // The text was checked just above; '' is the blank, which no Map holds.
  return shape as Shape<Located<Id<Kind>>>;
}

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly [Word, ...Word[]]): Shape<Located<Word>> {
  const wanted = `one of ${listNames(words, 'or')}`;
  return {
    wanted,
    form: { kind: 'value' },
    blank: (at) => ({ value: words[0], at }),
    read: (written, where, findings) => {
      const { at } = written;
      if (written.kind !== 'text') {
        reportWrongKind(written, where, wanted, findings);
        return { value: words[0], at };
      }
      const word = words.find((known) => known === written.value);
      if (word !== undefined) return { value: word, at };
      const nearest = nearestName(written.value, words, findings);
      const hint = nearest === null ? '' : ` Did you mean \`${nearest}\`?`;
      const said = `${where.name} cannot be \`${written.value}\`; write ${wanted}.${hint}`;
      findings.add(unknownChoice, at, said, written.value);
      return { value: words[0], at };
    },
  };
}

/** true or false. */
export const flag: Shape<boolean> = {
  wanted: '`true` or `false`',
  form: { kind: 'value' },
  blank: () => false,
  read: (written, where, findings) => {
    if (written.kind === 'other' && typeof written.value === 'boolean') return written.value;
    reportWrongKind(written, where, '`true` or `false`', findings);
    return false;
  },
};

/** A number within bounds. */
export function number(least: number, most: number, unit: string): Shape<number> {
  const wanted = `a number of ${unit} from ${least} to ${most}`;
  return {
    wanted,
    form: { kind: 'value' },
    blank: () => 0,
    read: (written, where, findings) => {
      if (written.kind !== 'other' || typeof written.value !== 'number') {
        reportWrongKind(written, where, wanted, findings);
        return 0;
      }
      if (written.value >= least && written.value <= most) return written.value;
      findings.add(
        wrongKind,
        written.at,
        `${where.name} is ${written.source}; write ${wanted}.`,
        written.source,
      );
      return 0;
    },
  };
}
