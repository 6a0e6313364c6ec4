import { orderDossier } from '../../replay/orderDossier.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { DossierAddresses } from './dossierAddresses.ts';

interface DossierOpeningProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly addresses: DossierAddresses;
}

/** Nothing is chosen yet: where to begin, and in which documents the print does not add up. */
export function DossierOpening({ index, replay, addresses }: DossierOpeningProps) {
  const [all] = orderDossier(index, replay, 'date');
  const flagged = (all?.documents ?? []).filter(({ flags }) => flags.length > 0);
  return (
    <div className="dossier__opening">
      <p>Choose a document, or go to the first step.</p>
      {flagged.length > 0 && (
        <section className="dossier-part" aria-label="Where the print does not add up">
          <h3 className="label dossier-part__label">Where the print does not add up</h3>
          <ul>
            {flagged.map(({ id, title, flags }) => (
              <li key={id} className="flag">
                <a href={addresses.of(id)} dir="auto">
                  {title}
                </a>
                {flags.map(({ text, arithmetic }) => (
                  <p key={text} dir="auto">
                    {text} {arithmetic !== null && <span className="flag__arithmetic">{arithmetic}</span>}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
