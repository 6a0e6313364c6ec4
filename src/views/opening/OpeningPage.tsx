import { memo } from 'react';
import { describeBasis } from '../../replay/describeBasis.ts';
import { describePeriod } from '../../replay/describeDate.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { Panel } from '../Panel.tsx';
import { ResumeOffer } from './ResumeOffer.tsx';
import { SourceLink } from './SourceLink.tsx';
import '../Paper.css';
import './OpeningPage.css';

/** A place that the reader left, offered and not forced. */
export interface ResumePlace {
  readonly n: number;
  /** The message's title. */
  readonly title: string;
}

interface OpeningPageProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly resume: ResumePlace | null;
  readonly onBegin: () => void;
  readonly onResume: () => void;
  readonly onDismissResume: () => void;
}

/** The paper before the first step: what this dossier is, and how to go through it. */
export const OpeningPage = memo(function OpeningPage(props: OpeningPageProps) {
  const { index, replay, resume, onBegin, onResume, onDismissResume } = props;
  const { title, summary, period, fictional, documents, notices, sources, credits, rights } = index.scenario;
  return (
    <Panel label="The dossier" name="cable">
      <article className="cable__paper opening">
        <p className="opening__period">
          {describePeriod(period)}
          {fictional && <span className="opening__fictional">Fictional</span>}
        </p>
        <h2 className="opening__title" dir="auto">
          {title}
        </h2>
        <p className="opening__summary" dir="auto">
          {summary}
        </p>
        <p className="opening__count">
          {counted(documents.length, 'document')}, {counted(replay.steps.length, 'message')}
        </p>
        {resume !== null && <ResumeOffer place={resume} onResume={onResume} onDismiss={onDismissResume} />}
        <div className="opening__begin">
          <button type="button" className="control control--primary" onClick={onBegin}>
            Begin
          </button>
          <p>
            Or press the right arrow; each press brings the next message. <kbd>?</kbd> lists all keys.
          </p>
        </div>
        {notices.length > 0 && <h3 className="label">Before you read</h3>}
        <dl className="opening__notices">
          {notices.map((notice) => {
            const basis = describeBasis(notice.basis);
            return (
              <div key={notice.title}>
                <dt dir="auto">{notice.title}</dt>
                <dd dir="auto">
                  {notice.text}
                  {basis !== null && <span className="opening__basis"> {basis}</span>}
                </dd>
              </div>
            );
          })}
        </dl>
        {sources.length > 0 && <h3 className="label">Sources</h3>}
        <ul className="opening__sources">
          {sources.map((source) => (
            <SourceLink key={source.id} source={source} />
          ))}
        </ul>
        {credits.length > 0 && <h3 className="label">Credits</h3>}
        <ul className="opening__sources">
          {credits.map((credit) => (
            <li key={credit} dir="auto">
              {credit}
            </li>
          ))}
        </ul>
        {rights !== '' && <h3 className="label">Rights</h3>}
        <p className="opening__rights" dir="auto">
          {rights}
        </p>
      </article>
    </Panel>
  );
});

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
