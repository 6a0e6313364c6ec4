import type { SaidBadge } from './sayBadges.ts';

/** What must not be overlooked about a document: in a frame where it bears on what was decided. */
export function BadgeLines({ badges }: { readonly badges: readonly SaidBadge[] }) {
  return badges.map(({ kind, name, text }) => (
    <p key={text} className={`paper-badge paper-badge--${kind}`} dir="auto">
      <strong>{name}</strong> {text}
    </p>
  ));
}
