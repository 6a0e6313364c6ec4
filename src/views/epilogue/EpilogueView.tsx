import { memo } from 'react';
import type { OutsideFact } from '../../format/scenario.ts';
import type { Replay } from '../../replay/replay.ts';
import { stepCount } from '../../replay/stepCount.ts';
// As a text: the style sheet of the first page would carry it to those who never open the epilogue.
import styles from './EpilogueView.css?inline';
import { FactEntry } from './FactEntry.tsx';

interface EpilogueViewProps {
  readonly replay: Replay;
  /** The step in view; 0 before the first. The epilogue is the same at every one. */
  readonly n: number;
  readonly facts: readonly OutsideFact[];
}

const TOPICS: readonly { readonly topic: OutsideFact['topic']; readonly title: string }[] = [
  { topic: 'after', title: 'What happened next' },
  { topic: 'dispute', title: 'What is disputed' },
  { topic: 'before', title: 'Before' },
  { topic: 'meanwhile', title: 'Meanwhile' },
];

/** What other sources say of the world outside the dossier: each fact with its source and how certain it is. */
export const EpilogueView = memo(function EpilogueView({ replay, n, facts }: EpilogueViewProps) {
  return (
    <main
      className="epilogue"
      data-step={n}
      data-steps={stepCount(replay)}
      data-message={replay.steps[n - 1]?.message ?? ''}
    >
      <style href="epilogue" precedence="default">
        {styles}
      </style>
      <p className="epilogue__outside">Outside the dossier</p>
      <p className="epilogue__help">
        Nothing on this page is in the dossier, but for words quoted from it, and nothing here moves an
        answer. It is told from other sources, in summary; each fact names its source and says how certain it
        is.
      </p>
      {facts.length === 0 && <p>Nothing is told of the world outside this dossier.</p>}
      {TOPICS.map(({ topic, title }) => {
        const told = facts.filter((fact) => fact.topic === topic);
        if (told.length === 0) return null;
        return (
          <section key={topic} aria-labelledby={`epilogue-${topic}`}>
            <h2 id={`epilogue-${topic}`} className="epilogue__topic">
              {title}
            </h2>
            <ol>
              {told.map((fact) => (
                <FactEntry key={fact.id} fact={fact} />
              ))}
            </ol>
          </section>
        );
      })}
    </main>
  );
});
