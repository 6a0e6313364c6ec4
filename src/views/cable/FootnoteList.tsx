import type { Footnote } from '../../format/document.ts';
import { FootnoteWords } from './FootnoteWords.tsx';
import './FootnoteList.css';

interface FootnoteListProps {
  readonly footnotes: readonly Footnote[];
  readonly prefix: string;
}

/** The editor's footnotes, after the text. */
export function FootnoteList({ footnotes, prefix }: FootnoteListProps) {
  if (footnotes.length === 0) return null;
  return (
    <div className="footnotes">
      <h3 className="label footnotes__label">Editor’s footnotes</h3>
      <ol>
        {footnotes.map((footnote) => (
          <li
            key={footnote.n}
            id={`${prefix}-footnote-${footnote.n}`}
            className="footnotes__note"
            value={footnote.n}
          >
            <span className="footnotes__sign" aria-hidden="true">
              {footnote.passage === null ? '' : '†'}
              {footnote.n}
            </span>
            <FootnoteWords footnote={footnote} />
          </li>
        ))}
      </ol>
    </div>
  );
}
