import { type ReactNode, useMemo } from 'react';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { Dependence } from '../../replay/whatIf/dependenceOf.ts';
import { DEPENDENCE_TITLE, narrateDependence } from '../../replay/whatIf/narrateDependence.ts';
import type { WhatIf } from '../../schedule/whatIf.ts';
import { DependsTable } from './DependsTable.tsx';
// As a text: the style sheet of the first page would carry it to those who never open the matrix.
import styles from './depends.css?inline';
import { RunList } from './RunList.tsx';

interface DependsViewProps {
  /** The record's. */
  readonly index: ScenarioIndex;
  readonly place: { readonly n: number; readonly last: number; readonly message: string };
  /** Null while it is worked out. */
  readonly dependence: Dependence | null;
  /** How much of it is done, 0 to 1. */
  readonly share: number;
  /** The address of a run; null for the record's. */
  readonly addressOf: (whatIf: WhatIf | null) => string;
  /** Saving it. */
  readonly tools: ReactNode;
}

/** What the model depends on: every message against every question, and what follows where it is taken away. */
export function DependsView({ index, place, dependence, share, addressOf, tools }: DependsViewProps) {
  return (
    <main
      className="depends"
      data-step={place.n}
      data-steps={place.last}
      data-message={place.message}
      aria-busy={dependence === null}
    >
      <style href="depends" precedence="default">
        {styles}
      </style>
      <h2 className="depends__title">{DEPENDENCE_TITLE}</h2>
      {dependence === null ? (
        <p className="depends__claim" role="status">
          Working it out: {Math.floor(share * 100)} of 100 parts are done.
        </p>
      ) : (
        <Answered {...{ index, dependence, addressOf, tools }} />
      )}
    </main>
  );
}

type AnsweredProps = Pick<DependsViewProps, 'index' | 'addressOf' | 'tools'> & {
  readonly dependence: Dependence;
};

function Answered({ index, dependence, addressOf, tools }: AnsweredProps) {
  const words = useMemo(() => narrateDependence(index, dependence), [index, dependence]);
  return (
    <>
      <p className="depends__claim">
        {words.about} A filled square leads to its run, and says on what its question ends there.
      </p>
      {tools}
      <p className="depends__finding">{finding(dependence)}</p>
      <DependsTable index={index} dependence={dependence} addressOf={addressOf} />
      {words.pairsAbout !== '' && <h3 className="depends__heading">Two messages at once</h3>}
      <p className="depends__claim">{words.pairsAbout}</p>
      <RunList
        rows={words.pairs.map((row, at) => ({
          row,
          address: addressOf(dependence.pairs[at]?.whatIf ?? null),
        }))}
      />
      <details className="depends__words">
        <summary>All of it in words</summary>
        <h3 className="depends__heading">How the record ends</h3>
        {words.record.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
        <RunList
          rows={words.singles.map((row, at) => ({
            row,
            address: addressOf(dependence.singles[at]?.whatIf ?? null),
          }))}
        />
      </details>
    </>
  );
}

/** Messages that change nothing are a finding, too. */
function finding({ singles }: Dependence): string {
  const idle = singles.filter(({ weight }) => weight === 0).length;
  const all = singles.length;
  if (idle === 0) return `In this model every one of ${all} messages, withheld alone, changes how it ends.`;
  return `In this model ${all - idle} of ${all} messages, withheld alone, change how it ends; ${idle} change no ending, which is a finding, too.`;
}
