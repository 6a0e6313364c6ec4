import { courseOf } from '../../../src/replay/lecture/course.ts';
import { type LectureWindow, openLecture } from '../../../src/replay/lecture/lecture.ts';
import { openPosition } from '../../../src/replay/lecture/movePosition.ts';
import type { Role } from '../../../src/replay/lecture/signal.ts';
import { replaySchedule } from '../../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../../src/schedule/recordSchedule.ts';
import { sketchScenario } from '../sketchScenario.ts';

const names = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Six letters; the class is asked before the third, before the fifth (not recommended), and after the last, where two facts follow. */
export const scenario = sketchScenario({
  questions: [{ id: 'weather', answers: ['fair', 'foul'] }],
  messages: names.map((id, n) => ({
    id,
    ...(n === 0 ? { section: { title: 'Beginning', minutes: 5 } } : {}),
    ...(n === 3 ? { section: { title: 'End', minutes: null } } : {}),
  })),
  decisions: [{ before: 'three' }, { before: 'five', recommended: false }, { before: null }],
  epilogue: ['frost', 'thaw'],
});

const index = indexScenario(scenario);
const replay = replaySchedule(scenario, recordSchedule(scenario));
export const course = courseOf(index, replay);
const TOKEN = 'a-token-of-this-lecture';

/** A window of the lecture, just opened at a step. */
export function windowAt(n: number, role: Role, id: string, edition = 7) {
  const me: LectureWindow = { id, role, token: TOKEN, edition };
  return openLecture(me, openPosition(course, n));
}
