import type { ReactNode } from 'react';
import './ReadingLayout.css';

interface ReadingLayoutProps {
  readonly header: ReactNode;
  /** The whole text; it scrolls with the page. */
  readonly text: ReactNode;
  readonly bar: ReactNode;
}

/** The reading view: the text as long as it is, with the steps' controls always at hand below it. */
export function ReadingLayout({ header, text, bar }: ReadingLayoutProps) {
  return (
    <div className="reading-layout">
      <div className="reading-layout__header">{header}</div>
      {text}
      <div className="reading-layout__bar">{bar}</div>
    </div>
  );
}
