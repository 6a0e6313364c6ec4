import { describe, expect, it } from 'vitest';
import { type DossierOrder, orderDossier } from '../../src/replay/orderDossier.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { day, sketchScenario } from './sketchScenario.ts';

const sketch = sketchScenario({
  questions: [
    { id: 'bridge', title: 'Bridge?', answers: ['no', 'yes'] },
    { id: 'ferry', title: 'Ferry?', answers: ['no', 'yes'] },
  ],
  messages: [
    { id: 'one', written: day('1950-10-03') },
    { id: 'two', written: day('1950-10-01') },
    { id: 'three', written: day('1950-10-02') },
  ],
  transitions: [
    { by: 'one', question: 'ferry', from: ['no'], to: 'yes' },
    { by: 'two', question: 'ferry', from: ['yes'], to: 'no' },
    { by: 'two', question: 'bridge', from: ['no'], to: 'yes' },
  ],
});
const places = [[['North', 'f. 3, l. 10']], [['North', 'fond 3, list 9-11']], []] as const;
const scenario = {
  ...sketch,
  documents: sketch.documents.map((document, n) => ({
    ...document,
    archives: (places[n] ?? []).map(([archive, location]) => ({ archive, location })),
  })),
};
const index = indexScenario(scenario);
const replay = replaySchedule(scenario, recordSchedule(scenario));
const ordered = (order: DossierOrder) =>
  orderDossier(index, replay, order).map(({ heading, documents }) => [
    heading,
    ...documents.map(({ messages }) => messages[0]?.id),
  ]);

describe('orderDossier', () => {
  it('by date is one list', () => {
    expect(ordered('date')).toEqual([[null, 'two', 'three', 'one']]);
  });

  it('by archive compares the numbers of the places, however they are printed', () => {
    expect(ordered('archive')).toEqual([
      ['North', 'two', 'one'],
      ['Archive not told', 'three'],
    ]);
  });

  it('by part puts a document under every question that it moved, in the order of the steps', () => {
    expect(ordered('part')).toEqual([
      ['Bridge?', 'two'],
      ['Ferry?', 'one', 'two'],
      ['Moved nothing', 'three'],
    ]);
  });
});
