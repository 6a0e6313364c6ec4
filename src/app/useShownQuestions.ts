import { useCallback, useMemo } from 'react';
import type { QuestionId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import type { KeptState } from './useKept.ts';

/** The questions in view, all until the reader has chosen, and how to choose others. */
export function useShownQuestions(
  { id, questions }: Scenario,
  { kept, change }: KeptState,
): readonly [readonly QuestionId[], (shown: readonly QuestionId[]) => void] {
  const chosen = kept.shown.get(id);
  const shown = useMemo(
    () => questions.map((question) => question.id).filter((question) => chosen?.includes(question) ?? true),
    [questions, chosen],
  );
  const choose = useCallback(
    (ids: readonly QuestionId[]) =>
      change((before) => ({ ...before, shown: new Map(before.shown).set(id, ids) })),
    [change, id],
  );
  return [shown, choose];
}
