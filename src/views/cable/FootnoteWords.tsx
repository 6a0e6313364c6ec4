import type { Footnote } from '../../format/document.ts';
import { describeBasis } from '../../replay/describeBasis.ts';

/** A footnote's text, and how the editor knows. */
export function FootnoteWords({ footnote }: { readonly footnote: Footnote }) {
  const basis = describeBasis(footnote.basis);
  return (
    <div className="footnotes__words">
      <p dir="auto">{footnote.text}</p>
      {basis !== null && (
        <p className="footnotes__basis" dir="auto">
          {basis}
        </p>
      )}
    </div>
  );
}
