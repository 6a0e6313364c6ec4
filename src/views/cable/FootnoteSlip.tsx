import { useEffect, useRef } from 'react';
import type { Document } from '../../format/document.ts';
import { FootnoteWords } from './FootnoteWords.tsx';
import './FootnoteSlip.css';

export interface OpenFootnote {
  readonly n: number;
  /** The sign it was asked for at. */
  readonly sign: HTMLElement;
}

interface FootnoteSlipProps {
  readonly document: Document;
  readonly footnote: OpenFootnote | null;
}

/** One footnote, shown beside its sign: a native popover, so Esc and a click elsewhere close it. */
export function FootnoteSlip({ document, footnote }: FootnoteSlipProps) {
  const slip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    slip.current?.hidePopover?.();
    if (footnote !== null) slip.current?.showPopover?.({ source: footnote.sign });
  }, [footnote]);

  const words = document.footnotes.find(({ n }) => n === footnote?.n);
  return (
    <div ref={slip} popover="auto" className="footnote-slip" role="note">
      {words !== undefined && (
        <>
          <p className="label footnote-slip__label">Editor’s footnote {words.n}</p>
          <FootnoteWords footnote={words} />
        </>
      )}
    </div>
  );
}
