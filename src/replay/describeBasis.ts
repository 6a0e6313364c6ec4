import type { Basis } from '../format/moment.ts';

/** How the editor knows, in words; null where the source itself says it. */
export function describeBasis(basis: Basis): string | null {
  switch (basis.kind) {
    case 'source':
      return null;
    case 'inferred':
      return `Inferred by the editor${certainty(basis.certainty)}: ${basis.reason}`;
    case 'outside':
      return `From outside the dossier${certainty(basis.certainty)}: ${basis.source}`;
  }
}

function certainty(degree: 'high' | 'medium' | 'low' | null): string {
  return degree === null ? '' : ` (certainty ${degree})`;
}
