import { type ReactNode, useRef } from 'react';
import { PageMarks } from './PageMarks.tsx';
import type { PaperFrame } from './paperFrame.ts';
import { useMargins } from './useMargins.ts';
import { usePages } from './usePages.ts';

interface PaperPagesProps {
  readonly frame: PaperFrame;
  readonly children: ReactNode;
}

/** A sheet on the pages that it takes, with its title; on the screen cut as the printer cuts it. */
export function PaperPages({ frame, children }: PaperPagesProps) {
  const paper = useRef<HTMLDivElement>(null);
  const pages = usePages(paper);
  useMargins(frame);
  return (
    <>
      <p className="paper__count">
        {pages > 0 && `${pages} ${pages === 1 ? 'page' : 'pages'} of A4; a printer may take Letter as well.`}
      </p>
      <div className="paper__desk">
        <PageMarks pages={pages} frame={frame} />
        <div ref={paper} className="paper__sheet">
          <header className="paper-head">
            <p className="paper-head__about" dir="auto">
              {frame.sheet} · {frame.about}
              {frame.mark !== null && <span className="paper-mark">{frame.mark}</span>}
            </p>
            <h2 className="paper-head__title" dir="auto">
              {frame.title}
            </h2>
          </header>
          {children}
        </div>
      </div>
    </>
  );
}
