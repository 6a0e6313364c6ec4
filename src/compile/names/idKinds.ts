/** The kinds of ids whose uses lead to one declaration in the folder; answers belong to their question instead. */
export type IdKind =
  | 'clock'
  | 'source'
  | 'person'
  | 'place'
  | 'lane'
  | 'seat'
  | 'document'
  | 'message'
  | 'missing'
  | 'question';

/** Where an author declares ids of a kind, for sentences. */
export const DECLARED_IN: Readonly<Record<IdKind, string>> = {
  clock: '`clocks` in scenario.yaml',
  source: '`sources` in scenario.yaml',
  person: '`people` in scenario.yaml',
  place: '`places` in scenario.yaml',
  lane: '`lanes` in scenario.yaml',
  seat: '`seats` in scenario.yaml',
  document: 'the documents',
  message: 'the `messages` of the documents',
  missing: '`missing` in scenario.yaml',
  question: '`questions` in chart.yaml',
};

/** What an id of a kind names, for sentences. */
export const KIND_NAME: Readonly<Record<IdKind, string>> = {
  clock: 'clock',
  source: 'source',
  person: 'person',
  place: 'place',
  lane: 'lane',
  seat: 'seat',
  document: 'document',
  message: 'message',
  missing: 'missing document',
  question: 'question',
};
