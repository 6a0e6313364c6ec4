import type { PaperFrame } from './paperFrame.ts';

interface PageMarksProps {
  readonly pages: number;
  readonly frame: PaperFrame;
}

/** The pages that a sheet lies on, on the screen, with what the printer puts into their margins. */
export function PageMarks({ pages, frame: { title, sheet, about, mark, address } }: PageMarksProps) {
  return (
    <div className="paper__marks" aria-hidden="true">
      {Array.from({ length: pages }, (_, before) => before + 1).map((page) => (
        <div key={page} className="paper__page">
          <span dir="auto">
            {title} · {sheet}
          </span>
          <span dir="auto">{mark ?? about}</span>
          <span className="paper__address">{address}</span>
          <span>
            {page} of {pages}
          </span>
        </div>
      ))}
    </div>
  );
}
