import type { RowWords } from '../../replay/whatIf/narrateDependence.ts';

interface RunListProps {
  readonly rows: readonly { readonly row: RowWords; readonly address: string }[];
}

/** Runs in words, each a way to itself. */
export function RunList({ rows }: RunListProps) {
  return (
    <ol className="depends__runs">
      {rows.map(({ row: { heading, parts, ends }, address }) => (
        <li key={heading} dir="auto">
          <a className="depends__run" href={address}>
            {heading}
          </a>
          . {parts} {ends.join(' ')}
        </li>
      ))}
    </ol>
  );
}
