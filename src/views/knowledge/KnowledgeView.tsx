import { Fragment, memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Hand } from '../../format/document.ts';
import { describeBasis } from '../../replay/describeBasis.ts';
import { describeMoment } from '../../replay/describeMoment.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { stepCount } from '../../replay/stepCount.ts';
import { describeHand } from '../describeHand.ts';
import { CellPicture, DaysPicture } from './CellPicture.tsx';
import { KnowledgeKey } from './KnowledgeKey.tsx';
import styles from './knowledge.css?inline';
import { type KnowledgeRow, layOutKnowledge } from './layOutKnowledge.ts';

interface KnowledgeViewProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  /** The step in view; 0 before the first. */
  readonly n: number;
  readonly narration: Narration | undefined;
  /** The address of a step in the replay. */
  readonly addressOf: (n: number) => string;
}

/** Who knew: every message against every party, over time, as an accessible table with a small picture a cell. */
export const KnowledgeView = memo(function KnowledgeView(props: KnowledgeViewProps) {
  const { index, replay, n, narration, addressOf } = props;
  const knowledge = useMemo(() => layOutKnowledge(index, replay), [index, replay]);
  const page = useRef<HTMLElement>(null);
  const ofRecord = replay.schedule.kind !== 'seat';
  const lists = knowledge.rows.some(({ printedList }) => printedList.length > 0);

  useLayoutEffect(() => {
    if (n === 0) window.scrollTo(0, 0);
    else page.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' });
  }, [n]);

  return (
    <main
      ref={page}
      className="knowledge"
      data-step={n}
      data-steps={stepCount(replay)}
      data-message={replay.steps[n - 1]?.message ?? ''}
    >
      <style href="knowledge" precedence="default">
        {styles}
      </style>
      <h2 className="knowledge__title">Who knew</h2>
      <p className="knowledge__help">
        Each message against each party, over the same days: who wrote it, received it or was told of it, and
        from when, as far as the dossier shows. A title or a cell leads to its step.{' '}
        <KnowledgeKey written={ofRecord} />
      </p>
      <p className="knowledge__place" dir="auto">
        {narration?.place}
        {n > 0 && `: ${narration?.heading ?? ''}`}
      </p>
      {knowledge.rows.length > 0 && (
        <table className="knowledge__table">
          <thead>
            <tr>
              <th scope="col">Message</th>
              {knowledge.seats.map(({ id, title }) => (
                <th key={id} scope="col" dir="auto">
                  {title}
                  <DaysPicture named={knowledge.named} />
                </th>
              ))}
              {lists && <th scope="col">Others on the printed list</th>}
            </tr>
          </thead>
          <tbody>
            {knowledge.rows.map((row) => (
              <tr key={row.n} aria-current={row.n === n ? 'step' : undefined}>
                <th scope="row">
                  <a className="knowledge__message" href={addressOf(row.n)} dir="auto">
                    {row.n}. {row.message.title}
                  </a>
                  {ofRecord && (
                    <span className="knowledge__when">
                      written: {describeMoment(row.message.written, index.clocks)}
                    </span>
                  )}
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.seat.id} dir="auto">
                    <span className="knowledge__whose">{cell.seat.title}: </span>
                    <CellPicture
                      axis={knowledge.axis}
                      written={ofRecord ? row.written : null}
                      marks={cell.marks}
                    />
                    {cell.hands.map((hand) => (
                      <HandWords
                        key={hand?.form ?? 'none'}
                        index={index}
                        hand={hand}
                        address={addressOf(row.n)}
                      />
                    ))}
                  </td>
                ))}
                {lists && <ListedCell row={row} />}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ofRecord && (
        <section className="knowledge__clocks" aria-label="Clocks">
          <h3 className="label">Clocks</h3>
          <dl>
            {[...index.clocks.values()].map(({ id, title, basis }) => (
              <Fragment key={id}>
                <dt dir="auto">{title}</dt>
                <dd dir="auto">{describeBasis(basis) ?? 'As the documents say.'}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      )}
    </main>
  );
});

interface HandWordsProps {
  readonly index: ScenarioIndex;
  readonly hand: Hand | null;
  readonly address: string;
}

/** How a party had a message, the limit in the document's own words, and how the editor knows. */
function HandWords({ index, hand, address }: HandWordsProps) {
  const known = hand !== null && hand.form !== 'not-shown';
  return (
    <>
      <a className={known ? 'knowledge__hand' : 'knowledge__hand knowledge__hand--none'} href={address}>
        {describeHand(hand, index.clocks)}
      </a>
      {hand !== null && hand.limit !== null && (
        <q className="knowledge__limit" dir="auto">
          {lookUp(index.passages, hand.limit).exact}
        </q>
      )}
      {hand !== null && hand.note !== null && (
        <details className="knowledge__note">
          <summary>Editor’s note</summary>
          <p dir="auto">{hand.note}</p>
        </details>
      )}
    </>
  );
}

function ListedCell({ row: { listed, printedList } }: { readonly row: KnowledgeRow }) {
  return (
    <td dir="auto">
      <span className="knowledge__whose">Others on the printed list: </span>
      {printedList.length === 0 ? (
        <span className="knowledge__when">no list is printed</span>
      ) : (
        <>
          <span>{listed.length === 0 ? 'nobody else' : listed.join(', ')}</span>
          {listed.length > 0 && <span className="knowledge__when">on the list only; receipt not shown</span>}
          <details className="knowledge__note">
            <summary>As printed</summary>
            {printedList.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </details>
        </>
      )}
    </td>
  );
}
