import { useRef } from 'react';
import type { OutsideFact } from '../../format/scenario.ts';
import { FactBasis } from '../epilogue/FactBasis.tsx';
import { useFrameSize } from '../timetable/useFrameSize.ts';
import { readingSize } from './readingSize.ts';

/** One fact of the epilogue, in the largest type that there is room for; nothing about it looks like the dossier. */
export function HallFact({ fact }: { readonly fact: OutsideFact }) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useFrameSize(frame);
  return (
    <section className="hall__told" aria-label="The epilogue" data-told={fact.id}>
      <p className="hall__outside">
        <strong>Outside the dossier</strong>
        {fact.topic === 'dispute' && ' · disputed'}
      </p>
      <h1 className="hall__heading" dir="auto">
        {fact.printedDate}
      </h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that may scroll must be reachable by keyboard. */}
      <div className="hall__frame" ref={frame} tabIndex={0}>
        <p
          className="hall__fact"
          dir="auto"
          style={size === null ? {} : { fontSize: `${readingSize(size, fact.fact)}rem` }}
        >
          {fact.fact}
        </p>
      </div>
      <div className="hall__basis">
        <FactBasis fact={fact} />
      </div>
    </section>
  );
}
