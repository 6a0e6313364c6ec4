import './PanelFailed.css';

interface PanelFailedProps {
  /** What failed, as the reader knows it: "the timetable". */
  readonly part: string;
  /** What to send to those who can mend it. */
  readonly report: string;
  readonly onRetry: () => void;
}

/** In place of a part that failed; the rest of the page goes on. */
export function PanelFailed({ part, report, onRetry }: PanelFailedProps) {
  return (
    <section className="panel-failed" role="alert" aria-label={`This part failed: ${part}`}>
      <p>This part failed: {part}. The rest goes on, and the next step tries it anew.</p>
      <button type="button" className="control" onClick={onRetry}>
        Try again
      </button>
      <label className="panel-failed__report">
        Text to copy for a report
        <textarea readOnly rows={3} value={report} />
      </label>
    </section>
  );
}
