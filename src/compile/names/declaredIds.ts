import type { Draft } from '../files/draft.ts';
import type { Located } from '../findings.ts';
import type { IdKind } from './idKinds.ts';

export interface DeclaredId {
  readonly kind: IdKind | 'comparison' | 'decision' | 'outside';
  readonly id: Located<string>;
}

/** Every id that the files declare, in the order of the files' stations; broken ones left out. */
export function declaredIds(draft: Draft): readonly DeclaredId[] {
  const { scenario, chart, documents } = draft;
  const declared = (kind: DeclaredId['kind'], owners: readonly { readonly id: Located<string> }[]) =>
    owners.filter(({ id }) => id.value !== '').map(({ id }): DeclaredId => ({ kind, id }));
  return [
    ...declared('clock', scenario.clocks),
    ...declared('source', scenario.sources),
    ...declared('person', scenario.people),
    ...declared('place', scenario.places),
    ...declared('lane', scenario.lanes),
    ...declared('seat', scenario.seats),
    ...declared(
      'document',
      documents.map(({ head }) => head),
    ),
    ...declared(
      'message',
      documents.flatMap(({ head }) => head.messages),
    ),
    ...declared('missing', scenario.missing),
    ...declared('question', chart.questions),
    ...declared('comparison', draft.comparisons),
    ...declared('decision', draft.decisions),
    ...declared('outside', draft.outside),
  ];
}
