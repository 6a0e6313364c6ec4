import type { Badge, Document } from '../../format/document.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { BADGE_NAMES } from '../badgeNames.ts';

/** What must not be overlooked, in words. */
export interface SaidBadge {
  readonly kind: Badge['kind'] | 'fictional';
  /** Empty where the text begins with it. */
  readonly name: string;
  /** Empty where the name says all. */
  readonly text: string;
}

/** What must not be overlooked about a document, in words: that it is invented, is a draft, has lost lines. */
export function sayBadges({ scenario }: ScenarioIndex, { badges }: Document): readonly SaidBadge[] {
  const said = badges.map(
    ({ kind, text }): SaidBadge => ({
      kind,
      name: text.startsWith(BADGE_NAMES[kind]) ? '' : `${BADGE_NAMES[kind]}.`,
      text,
    }),
  );
  return scenario.fictional ? [{ kind: 'fictional', name: 'Fictional.', text: '' }, ...said] : said;
}

/** The same in one line. */
export function badgeLine({ name, text }: SaidBadge): string {
  return `${name} ${text}`.trim();
}
