import type { ReactNode } from 'react';
import type { QuestionId } from '../../format/ids.ts';
import type { OnTrace } from './onTrace.ts';
import './AnswerTitle.css';

interface AnswerTitleProps {
  readonly title: string;
  readonly question: QuestionId;
  /** The step at which it holds; the one in view where nothing is said. */
  readonly at?: number;
  readonly onTrace?: OnTrace | undefined;
  /** What stands right after its last word. */
  readonly children?: ReactNode;
}

/** An answer's title, which opens its trace where there is one to open. */
export function AnswerTitle({ title, question, at, onTrace, children }: AnswerTitleProps) {
  const words = (
    <>
      <span className="answer-title__words" dir="auto">
        {title}
      </span>
      {children}
    </>
  );
  if (onTrace === undefined) return words;
  return (
    <button
      type="button"
      className="answer-title"
      title="Trace: where this answer comes from"
      onClick={() => onTrace({ question }, at)}
    >
      {words}
    </button>
  );
}
