import type { OutsideFact } from '../../format/scenario.ts';

/** On whose word a fact from outside the dossier is told, and how certain it is. */
export function FactBasis({ fact }: { readonly fact: OutsideFact }) {
  return (
    <>
      <p dir="auto">
        <strong>Certainty:</strong> {fact.certainty}
      </p>
      <p dir="auto">
        <strong>Source:</strong> {fact.source}
      </p>
    </>
  );
}
