import type { ReactNode } from 'react';
import './PageLayout.css';

interface PageLayoutProps {
  readonly header: ReactNode;
  /** As long as it is; it scrolls with the page. */
  readonly content: ReactNode;
  readonly bar: ReactNode;
}

/** A view that is a page of its own, with the steps' controls always at hand below it. */
export function PageLayout({ header, content, bar }: PageLayoutProps) {
  return (
    <div className="page-layout">
      <div className="page-layout__header">{header}</div>
      {content}
      <div className="page-layout__bar">{bar}</div>
    </div>
  );
}
