interface WhatIfStripProps {
  /** What is withheld and what comes later, in sentences. */
  readonly words: string;
  /** The ways to the record; none where there is no room for them. */
  readonly ways: readonly { readonly title: string; readonly address: string }[];
}

/** Says on every page of a what-if that it is one, what was changed, and the ways back. */
export function WhatIfStrip({ words, ways }: WhatIfStripProps) {
  return (
    <section id="what-if-strip" className="what-if-strip" aria-label="What if" tabIndex={-1}>
      <p className="what-if-strip__words" dir="auto">
        <strong>What if: not the record.</strong> {words} What follows holds in this model only.
      </p>
      {ways.length > 0 && (
        <p className="what-if-strip__ways">
          {ways.map(({ title, address }) => (
            <a key={title} className="what-if-strip__way" href={address}>
              {title}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}
