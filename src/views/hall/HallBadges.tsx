import type { DocumentId } from '../../format/ids.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { BADGE_NAMES } from '../badgeNames.ts';
import styles from './badges.css?inline';

interface HallBadgesProps {
  readonly index: ScenarioIndex;
  readonly document: DocumentId;
}

/** What must not be overlooked about the document: that it is a draft, has lost lines, is invented. */
export function HallBadges({ index, document }: HallBadgesProps) {
  const { badges } = lookUp(index.documents, document);
  const said = [
    ...(index.scenario.fictional ? ['Fictional'] : []),
    ...badges.map(({ kind }) => BADGE_NAMES[kind]),
  ];
  return (
    <ul className="hall__badges" aria-label="Not to be overlooked">
      <style href="badges" precedence="default">
        {styles}
      </style>
      {[...new Set(said)].map((badge) => (
        <li key={badge} className="hall__badge">
          {badge}
        </li>
      ))}
    </ul>
  );
}
