import type { AnswerMark } from '../format/chart.ts';
import './AnswerMarkBadge.css';

/** What must be said whenever an answer is shown: that it is a draft, was told, or was reported. */
export function AnswerMarkBadge({ mark }: { readonly mark: AnswerMark | null }) {
  if (mark === null) return null;
  return (
    <span className={`answer-mark answer-mark--${mark.kind}`} dir="auto">
      {mark.text}
    </span>
  );
}
