import { lookUp } from '../../replay/lookUp.ts';
import { answerInWords } from '../../replay/narrateChange.ts';
import type { PassageUse, PassageUses } from '../../replay/passageUses.ts';
import { referenceTitle } from '../../replay/referenceTitle.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { partLabel } from '../partLabel.ts';
import { showPart } from '../showPart.ts';
import type { DossierAddresses } from './dossierAddresses.ts';
import { shownBy } from './shownBy.ts';

interface PassageListProps {
  readonly index: ScenarioIndex;
  readonly passages: readonly PassageUses[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly prefix: string;
  readonly addresses: DossierAddresses;
  /** The title of the document, where a page holds several. */
  readonly of?: string | undefined;
}

/** What each numbered passage does: what it moved, proves, points at or limits. */
export function PassageList({ index, passages, numbers, prefix, addresses, of }: PassageListProps) {
  if (numbers.size === 0) return null;
  return (
    <section className="dossier-part" aria-label={partLabel('Passages', of)}>
      <h3 className="label dossier-part__label">Its passages</h3>
      <ol>
        {passages.map(({ passage, uses }) => {
          const number = numbers.get(passage.id);
          if (number === undefined) return null;
          return (
            <li
              key={passage.id}
              id={`${prefix}-moved-${number}`}
              tabIndex={-1}
              className="passage"
              value={number}
            >
              <button
                type="button"
                className="passage__number"
                aria-label={`${number}: show the words in the text`}
                onClick={() => showPart(`${prefix}-words-${number}`)}
              >
                {number}
              </button>
              <div>
                <q className="passage__words" dir="auto">
                  {passage.exact}
                </q>
                <ul>
                  {uses.map((use) => (
                    <li key={keyOf(use)} dir="auto">
                      <UseWords index={index} use={use} addresses={addresses} />
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface UseWordsProps extends Pick<PassageListProps, 'index' | 'addresses'> {
  readonly use: PassageUse;
}

function UseWords({ index, use, addresses }: UseWordsProps) {
  switch (use.kind) {
    case 'moved':
      return (
        <>
          <a href={addresses.ofStep(use.n)}>Step {use.n}</a>: moved “
          {lookUp(index.questions, use.question).title}” to {answerInWords(index, use.question, use.to)}
        </>
      );
    case 'held':
      return (
        <>
          Shows what held before the first message: “{lookUp(index.questions, use.question).title}”{' '}
          {answerInWords(index, use.question, use.answer)}
        </>
      );
    case 'reference': {
      const shown = shownBy(index, use.reference.target);
      const title = referenceTitle(index, use.reference);
      return (
        <>
          {RELATIONS[use.reference.relation]}{' '}
          {shown === null ? title : <a href={addresses.of(shown)}>{title}</a>}
        </>
      );
    }
    case 'limit':
      return <>Limits what the seat {use.seat} had of it</>;
    case 'flag':
      return <>Does not add up: {use.text}</>;
    case 'decision':
      return <>Shows what was decided: {use.title}</>;
  }
}

const RELATIONS = {
  answers: 'Answers',
  mentions: 'Mentions',
  promises: 'Promises',
  attaches: 'Attaches',
} as const;

function keyOf(use: PassageUse): string {
  switch (use.kind) {
    case 'moved':
      return `moved ${use.n} ${use.question}`;
    case 'held':
      return `held ${use.question}`;
    case 'reference':
      return `reference ${use.reference.target}`;
    case 'limit':
      return `limit ${use.message.id} ${use.seat}`;
    case 'flag':
      return `flag ${use.text}`;
    case 'decision':
      return `decision ${use.title}`;
  }
}
