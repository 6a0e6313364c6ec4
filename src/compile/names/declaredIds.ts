import type { Draft } from '../files/draft.ts';
import type { Located } from '../findings.ts';
import { UNREAD_LIST } from '../shapes/shape.ts';
import type { IdKind } from './idKinds.ts';

type DeclaredKind = IdKind | 'comparison' | 'decision' | 'outside';

/** The ids of one kind that the files declare. */
export interface Declared {
  readonly kind: DeclaredKind;
  /** In the files' order; broken ones left out. */
  readonly ids: readonly Located<string>[];
  /** Whether these are all: no list and no id of the kind was refused. */
  readonly whole: boolean;
}

/** Every id that the files declare, by kind. */
export function declaredIds({ scenario, chart, documents, ...draft }: Draft): readonly Declared[] {
  const { unread } = draft;
  const messages = documents.flatMap(({ head }) => head.messages);
  const allMessages = documents.every(({ head }) => head.messages !== UNREAD_LIST);
  return [
    declared('clock', scenario.clocks, !unread.scenario),
    declared('source', scenario.sources, !unread.scenario),
    declared('person', scenario.people, !unread.scenario),
    declared('place', scenario.places, !unread.scenario),
    declared('lane', scenario.lanes, !unread.scenario),
    declared('seat', scenario.seats, !unread.scenario),
    declared(
      'document',
      documents.map(({ head }) => head),
      !unread.otherIds,
    ),
    declared('message', messages, !unread.otherIds && allMessages),
    declared('missing', scenario.missing, !unread.scenario),
    declared('question', chart.questions, !unread.chart),
    declared('comparison', draft.comparisons, true),
    declared('decision', draft.decisions, true),
    declared('outside', draft.outside, true),
  ];
}

function declared(
  kind: DeclaredKind,
  owners: readonly { readonly id: Located<string> }[],
  read: boolean,
): Declared {
  const ids = owners.map(({ id }) => id).filter(({ value }) => value !== '');
  return { kind, ids, whole: read && owners !== UNREAD_LIST && ids.length === owners.length };
}
