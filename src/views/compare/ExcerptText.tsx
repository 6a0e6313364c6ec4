import type { Excerpt, ExcerptRun, Quoted } from './excerptsOf.ts';

interface ExcerptTextProps {
  readonly excerpts: readonly Excerpt[];
  /** The length of the text that they are cut from. */
  readonly length: number;
}

/** Quotations highlighted in their sentences; signs stand where words of the document are left out. */
export function ExcerptText({ excerpts, length }: ExcerptTextProps) {
  return (
    <blockquote className="compare__words">
      {excerpts.map(({ start, end, runs }) => (
        <p key={start} dir="auto">
          {start > 0 && <Gap name="before" />}
          {runs.map((run) => (
            <Run key={run.start} run={run} over={run.over} />
          ))}
          {end < length && <Gap name="after" />}
        </p>
      ))}
    </blockquote>
  );
}

/** Drawn, not written: it never mixes with the source's words when these are copied. */
function Gap({ name }: { readonly name: 'before' | 'after' }) {
  return <span className={`compare__${name}`} aria-hidden="true" />;
}

/** A run inside all the quotations that lie over it, one within the other. */
function Run({ run, over }: { readonly run: ExcerptRun; readonly over: readonly Quoted[] }) {
  const [quoted, ...inner] = over;
  if (quoted === undefined) return run.text;
  return (
    <mark data-passage={quoted.id ?? undefined}>
      <Run run={run} over={inner} />
    </mark>
  );
}
