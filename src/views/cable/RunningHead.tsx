import type { ReactNode } from 'react';
import type { Document, Message } from '../../format/document.ts';
import { BADGE_NAMES } from '../badgeNames.ts';
import './RunningHead.css';

interface RunningHeadProps {
  /** What can be asked of the message; null for nothing. */
  readonly ask: ReactNode;
  readonly message: Message;
  readonly document: Document;
  readonly fictional: boolean;
}

/** Stays at the head of the paper while the text scrolls: which message this is, and what must not be overlooked. */
export function RunningHead({ ask, message, document, fictional }: RunningHeadProps) {
  return (
    <div className="running-head">
      <p className="running-head__message" dir="auto">
        {message.title}
      </p>
      {ask}
      <ul className="running-head__badges" aria-label="Not to be overlooked">
        {fictional && <li className="running-head__badge running-head__badge--fictional">Fictional</li>}
        {document.badges.map((badge) => (
          <li key={badge.text} className={`running-head__badge running-head__badge--${badge.kind}`}>
            <details className="running-head__details" name="badge">
              <summary>{BADGE_NAMES[badge.kind]}</summary>
              <p dir="auto">{badge.text}</p>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
