import type { Source } from '../../format/scenario.ts';
import { lawfulLink } from './lawfulLink.ts';

/** A source with its address: a link where the address is one that may be followed, its host shown. */
export function SourceLink({ source }: { readonly source: Source }) {
  const link = source.url === null ? null : lawfulLink(source.url);
  return (
    <li dir="auto">
      <span>{source.title}</span>
      {link !== null && (
        <>
          {' '}
          <a href={link.href} rel="noopener noreferrer">
            {link.host}
          </a>
        </>
      )}
      {source.note !== null && <span className="opening__basis"> {source.note}</span>}
    </li>
  );
}
