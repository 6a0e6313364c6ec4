import type { OutsideFact } from '../../format/scenario.ts';
import { FactBasis } from './FactBasis.tsx';

/** A fact from outside the dossier: when, what, on whose word, and how certain. */
export function FactEntry({ fact }: { readonly fact: OutsideFact }) {
  return (
    <li className="fact" data-fact={fact.id}>
      <p className="fact__date" dir="auto">
        {fact.printedDate}
      </p>
      <div>
        <p className="fact__words" dir="auto">
          {fact.fact}
        </p>
        <div className="fact__basis">
          <FactBasis fact={fact} />
        </div>
      </div>
    </li>
  );
}
