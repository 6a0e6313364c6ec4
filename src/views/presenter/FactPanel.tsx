import type { OutsideFact } from '../../format/scenario.ts';
import { FactBasis } from '../epilogue/FactBasis.tsx';

interface FactPanelProps {
  readonly fact: OutsideFact;
  /** All that the epilogue tells, in its order. */
  readonly facts: readonly OutsideFact[];
  readonly onTell: (id: string) => void;
}

/** What the hall sees of the epilogue, and all of it to choose from. */
export function FactPanel({ fact, facts, onTell }: FactPanelProps) {
  return (
    <section className="presenter__part presenter__epilogue" aria-label="The epilogue">
      <h2 className="label">Epilogue, outside the dossier</h2>
      <p className="presenter__heading" dir="auto">
        {fact.printedDate}
      </p>
      <p dir="auto">{fact.fact}</p>
      <div className="presenter__quiet">
        <FactBasis fact={fact} />
      </div>
      <ol className="presenter__facts" aria-label="All of the epilogue">
        {facts.map(({ id, printedDate, topic, fact: words }, at) => (
          <li key={id}>
            <button
              type="button"
              className="presenter__fact"
              aria-current={id === fact.id ? 'true' : undefined}
              onClick={() => onTell(id)}
              dir="auto"
            >
              {at + 1}. {printedDate}
              {topic === 'dispute' && ', disputed'}: {words}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
