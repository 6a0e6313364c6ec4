import type { ReactNode } from 'react';
import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay, Step } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import { HallBadges } from '../hall/HallBadges.tsx';
import { hallWords } from '../hall/hallWords.ts';
import { QuotedWords } from '../hall/QuotedWords.tsx';
import { referenceLine } from '../hall/referenceLine.ts';
import styles from './small.css?inline';

interface SmallViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly n: number;
  readonly narration: Narration;
  /** Through whose eyes, in a sentence; null for the record. */
  readonly eyes: string | null;
  /** What marks a replay that is none of the record. */
  readonly sign: ReactNode;
  /** Where the whole replay is, and whether in a window of its own. */
  readonly whole: string;
  readonly apart: boolean;
  readonly onGo: (n: number) => void;
}

/** A step for a frame in another page: what it is, the words, what they moved, where they are from, next and back. */
export function SmallView(props: SmallViewProps) {
  const { index, replay, n, narration, eyes, sign, whole, apart, onGo } = props;
  const step = replay.steps[n - 1] ?? null;
  const last = stepCount(replay);
  return (
    <main className="small" data-step={n} data-steps={last} data-message={step?.message ?? ''}>
      <style href="small" precedence="default">
        {styles}
      </style>
      <header className="small__head">
        {sign}
        <h1 className="small__heading" dir="auto">
          {step === null ? index.scenario.title : narration.heading}
        </h1>
        {eyes !== null && <p className="small__eyes">{eyes}</p>}
        {step !== null && (
          <p className="small__date" dir="auto">
            {narration.date}
          </p>
        )}
        {step !== null && <HallBadges index={index} document={step.document} />}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that may scroll must be reachable by keyboard. */}
      <section className="small__words" aria-label="The words" tabIndex={0}>
        {step === null ? (
          <p dir="auto">{index.scenario.summary}</p>
        ) : (
          <>
            <blockquote className="small__quotation" dir="auto">
              <QuotedWords words={hallWords(index, step, null)} />
            </blockquote>
            <Moved index={index} step={step} />
          </>
        )}
      </section>
      <p className="small__reference" dir="auto">
        {referenceLine(index, step)}
      </p>
      <nav className="small__bar" aria-label="Steps">
        <Go label="Previous step" to={n - 1} last={last} onGo={onGo}>
          Previous
        </Go>
        <Go label="Next step" to={n + 1} last={last} onGo={onGo}>
          Next
        </Go>
        <span className="small__place">
          {n} of {last}
        </span>
        <a className="small__whole" href={whole} {...(apart ? { target: '_blank', rel: 'noopener' } : {})}>
          Whole replay
        </a>
      </nav>
    </main>
  );
}

function Moved({ index, step }: { readonly index: ScenarioIndex; readonly step: Step }) {
  if (step.changes.length === 0) return <p className="small__nothing">Nothing moved.</p>;
  return (
    <ul>
      {step.changes.map(({ transition, question, to }) => (
        <li key={transition} data-question={question} data-answer={to} dir="auto">
          <span className="small__question">{lookUp(index.questions, question).title}</span>{' '}
          {lookUp(lookUp(index.answers, question), to).title}
        </li>
      ))}
    </ul>
  );
}

interface GoProps {
  readonly label: string;
  readonly to: number;
  readonly last: number;
  readonly onGo: (n: number) => void;
  readonly children: string;
}

/** At an end it stays where it is and keeps the focus, but does nothing. */
function Go({ label, to, last, onGo, children }: GoProps) {
  const stopped = to < 0 || to > last;
  return (
    <button
      type="button"
      className="control"
      aria-label={label}
      aria-disabled={stopped}
      onClick={() => {
        if (!stopped) onGo(to);
      }}
    >
      {children}
    </button>
  );
}
