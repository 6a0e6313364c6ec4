import { useRef } from 'react';
import { useFrameSize } from '../timetable/useFrameSize.ts';
import type { HallWords } from './hallWords.ts';
import { QuotedWords } from './QuotedWords.tsx';
import { readingSize } from './readingSize.ts';

interface HallPassageProps {
  readonly words: HallWords;
}

/** One passage at reading size, in the largest type that there is room for. */
export function HallPassage({ words }: HallPassageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useFrameSize(frame);
  const { before, exact, after } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that may scroll must be reachable by keyboard.
    <section className="hall__frame" ref={frame} aria-label="The words" tabIndex={0}>
      <blockquote
        className="hall__words"
        dir="auto"
        style={size === null ? {} : { fontSize: `${readingSize(size, before + exact + after)}rem` }}
      >
        <QuotedWords words={words} />
      </blockquote>
    </section>
  );
}
