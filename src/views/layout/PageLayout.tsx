import type { ReactNode } from 'react';
import './PageLayout.css';

interface PageLayoutProps {
  readonly header: ReactNode;
  /** As long as it is; it scrolls with the page. */
  readonly content: ReactNode;
  /** Stands beside it; null where nothing is traced. */
  readonly trace: ReactNode | null;
  readonly bar: ReactNode;
}

/** A view that is a page of its own, with the steps' controls always at hand below it. */
export function PageLayout({ header, content, trace, bar }: PageLayoutProps) {
  return (
    <div className={trace === null ? 'page-layout' : 'page-layout page-layout--traced'}>
      <div className="page-layout__header">{header}</div>
      {content}
      {trace !== null && <div className="page-layout__trace">{trace}</div>}
      <div className="page-layout__bar">{bar}</div>
    </div>
  );
}
