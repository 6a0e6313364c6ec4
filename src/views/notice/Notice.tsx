import './Notice.css';

interface NoticeProps {
  /** Whole sentences, one a line. */
  readonly sentences: readonly string[];
  readonly onDismiss: () => void;
}

/** A quiet bar for what the reader should know once: an address not understood, a place that is not kept. */
export function Notice({ sentences, onDismiss }: NoticeProps) {
  if (sentences.length === 0) return null;
  return (
    <aside className="notice" aria-label="Notice" role="status">
      <div className="notice__sentences">
        {sentences.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
      </div>
      <button type="button" className="control" onClick={onDismiss}>
        Close
      </button>
    </aside>
  );
}
