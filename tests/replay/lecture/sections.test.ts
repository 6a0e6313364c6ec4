import { expect, it } from 'vitest';
import { courseOf } from '../../../src/replay/lecture/course.ts';
import { editionOf } from '../../../src/replay/lecture/editionOf.ts';
import { sectionAt } from '../../../src/replay/lecture/sections.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { sketchScenario } from '../sketchScenario.ts';
import { course, scenario } from './stage.ts';

it('sections run from their first message to the next section, the opening included', () => {
  expect(course.sections.map(({ title, from, minutes }) => [title, from, minutes])).toEqual([
    ['Beginning', 0, 5],
    ['End', 4, null],
  ]);
  expect([0, 1, 3, 4, 6].map((n) => sectionAt(course.sections, n))).toEqual([0, 0, 0, 1, 1]);
});

it('a record without sections is one, and so is what comes before the first', () => {
  const sketch = (late: boolean) => {
    const made = sketchScenario({
      questions: [],
      messages: [{ id: 'one' }, late ? { id: 'two', section: { title: 'Late', minutes: 3 } } : { id: 'two' }],
    });
    const replay = replaySchedule(made, recordSchedule(made));
    return courseOf(indexScenario(made), replay).sections.map(({ title, from }) => [title, from]);
  };
  expect(sketch(false)).toEqual([['A sketch', 0]]);
  expect(sketch(true)).toEqual([
    ['A sketch', 0],
    ['Late', 2],
  ]);
});

it('another letter in a document makes another edition', () => {
  const [first, ...rest] = scenario.documents;
  if (first === undefined) throw new Error('The stage has documents.');
  const edited = { ...scenario, documents: [{ ...first, text: `${first.text} ` }, ...rest] };
  expect(editionOf(scenario)).toBe(editionOf(structuredClone(scenario)));
  expect(editionOf(edited)).not.toBe(editionOf(scenario));
});
