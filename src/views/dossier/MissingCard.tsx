import type { MissingDocument } from '../../format/scenario.ts';
import { referencesToMissing } from '../../replay/referencesTo.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { DossierAddresses } from './dossierAddresses.ts';
import { PointersIn } from './PointersIn.tsx';

interface MissingCardProps {
  readonly index: ScenarioIndex;
  readonly missing: MissingDocument;
  readonly addresses: DossierAddresses;
}

const NOT_SAID = 'The dossier does not say.';

/** A document that the dossier names and does not have: who names it, when it must have been, what it must have said. */
export function MissingCard({ index, missing, addresses }: MissingCardProps) {
  const { title, written, content, elsewhere, certainty } = missing;
  const facts = [
    { name: 'Written', words: written },
    { name: 'Must have said', words: content },
    { name: 'Lies elsewhere', words: elsewhere ?? 'Not known to the editor.' },
    { name: 'How sure', words: certainty === null ? NOT_SAID : `Certainty ${certainty}.` },
  ];
  return (
    <article className="missing-card">
      <p className="label">Not in this dossier</p>
      <h2 className="cable__title" dir="auto">
        {title}
      </h2>
      <p className="missing-card__still">
        It moves nothing: no answer here rests on a document that we do not have.
      </p>
      <dl className="facts__list">
        {facts.map(({ name, words }) => (
          <div key={name} className="facts__fact">
            <dt>{name}</dt>
            <dd dir="auto">{words ?? NOT_SAID}</dd>
          </div>
        ))}
      </dl>
      <PointersIn
        index={index}
        references={referencesToMissing(index, missing.id)}
        heading="Named by"
        addresses={addresses}
      />
    </article>
  );
}
