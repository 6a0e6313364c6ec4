import { memo, useLayoutEffect, useRef } from 'react';
import type { MessageId } from '../../format/ids.ts';
import type { Comparison } from '../../format/scenario.ts';
import { stepsOf } from '../../replay/compare.ts';
import type { Replay } from '../../replay/replay.ts';
import { KIND_WORDS } from './kindWords.ts';

interface ComparisonListProps {
  readonly replay: Replay;
  readonly comparisons: readonly Comparison[];
  /** The message of the step in view, whose comparisons are marked; null before the first. */
  readonly message: MessageId | null;
  /** The comparison in view, or null. */
  readonly chosen: string | null;
  readonly addressOf: (pair: string) => string;
}

/** All comparisons in their groups, each an address. */
export const ComparisonList = memo(function ComparisonList(props: ComparisonListProps) {
  const { replay, comparisons, message, chosen, addressOf } = props;
  const list = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is scrolled whenever another one is chosen.
  useLayoutEffect(() => {
    const panel = list.current;
    const present = panel?.querySelector('[aria-current]');
    if (!panel || !present) return;
    const [box, own] = [present.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (box.top < own.top || box.bottom > own.bottom) panel.scrollTop += box.top - own.top - own.height / 3;
  }, [chosen]);

  const groups = [...new Set(comparisons.map(({ group }) => group))];
  return (
    <nav ref={list} className="compare__list" aria-label="All comparisons">
      {groups.map((group) => (
        <section key={group}>
          <h2 className="compare__group" dir="auto">
            {group}
          </h2>
          <ul>
            {comparisons
              .filter((comparison) => comparison.group === group)
              .map((comparison) => {
                const messages = [
                  ...(comparison.report?.messages ?? []),
                  ...(comparison.source?.messages ?? []),
                ];
                return (
                  <li key={comparison.id}>
                    <a
                      href={addressOf(comparison.id)}
                      aria-current={comparison.id === chosen ? 'true' : undefined}
                      className={messages.some((id) => id === message) ? 'compare__here' : undefined}
                    >
                      <bdi>{comparison.title}</bdi>{' '}
                      <span className="compare__kind">
                        {KIND_WORDS[comparison.kind].kind}, {stepWords(stepsOf(replay, messages))}
                        {comparison.lead ? ', key' : ''}
                      </span>
                    </a>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </nav>
  );
});

/** "step 7"; "steps 7 and 13". */
function stepWords(steps: readonly number[]): string {
  if (steps.length === 0) return 'no step';
  return `${steps.length === 1 ? 'step' : 'steps'} ${steps.join(' and ')}`;
}
