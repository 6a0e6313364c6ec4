const FORMS = [
  ['wrote', 'wrote'],
  ['received', 'received'],
  ['told', 'was told'],
  ['addressed', 'addressed; reading not shown'],
] as const;

/** What the pictures mean, in words; each sign stands before its word. */
export function KnowledgeKey({ written }: { readonly written: boolean }) {
  return (
    <span className="knowledge__key">
      {FORMS.map(([form, title]) => (
        <span key={form}>
          <svg viewBox="0 0 12 12" className="knowledge__sign" aria-hidden="true">
            <g className={`knowledge__mark knowledge__mark--${form}`}>
              <circle cx={6} cy={6} r={4} />
            </g>
          </svg>{' '}
          {title}
        </span>
      ))}
      <span>
        A point is a printed hour; a stretch is as much as is known
        {written && '; the upright line is when it was written'}.
      </span>
    </span>
  );
}
