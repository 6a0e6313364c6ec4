import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Scenario } from '../../src/format/scenario.ts';
import { courseOf } from '../../src/replay/lecture/course.ts';
import { goOn, goTo, openPosition } from '../../src/replay/lecture/movePosition.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { askingOf } from '../../src/views/hall/askingOf.ts';
import { HallStep } from '../../src/views/hall/HallStep.tsx';
import { HallView } from '../../src/views/hall/HallView.tsx';
import { hallWords } from '../../src/views/hall/hallWords.ts';
import { readingSize } from '../../src/views/hall/readingSize.ts';
import { koreaScenario } from './koreaScenario.ts';

const korea = koreaScenario();
const stage = (scenario: Scenario) => {
  const index = indexScenario(scenario);
  const replay = replaySchedule(scenario, recordSchedule(scenario));
  return { index, replay, course: courseOf(index, replay) };
};
const { index, replay, course } = stage(korea);

/** What the hall sees at the question that stands after a step, or at the step itself. */
function hallAt(scenario: Scenario, n: number, asked: boolean): string {
  const here = stage(scenario);
  const at = goTo(here.course, openPosition(here.course, 0), n, 0);
  const position = asked ? goOn(here.course, at, 0) : at;
  const asking = askingOf(here.index, here.course, position.asked);
  const { container } = render(
    <HallView
      index={here.index}
      step={here.replay.steps[n - 1] ?? null}
      last={here.replay.steps.length}
      asking={asking}
      content={
        <HallStep
          index={here.index}
          replay={here.replay}
          n={n}
          lit={position.lit}
          asking={asking}
          onLight={vi.fn()}
          onChoose={vi.fn()}
          onSeek={vi.fn()}
        />
      }
      outside={false}
      place=""
      notice={null}
      controls={null}
    />,
  );
  // Ids that React counts up differ from one drawing to the next.
  return container.innerHTML.replaceAll(/_r_\w+_/g, '');
}

/** The scenario with every text that a hall at step n cannot know yet turned into noise, of the same length. */
function noised(n: number): Scenario {
  const known = new Set(course.messages.slice(0, n));
  const noise = (text: string) => text.replaceAll(/\S/g, '#');
  const knownDocuments = new Set(
    korea.documents.filter(({ messages }) => messages.some(({ id }) => known.has(id))).map(({ id }) => id),
  );
  const reached = new Set([
    ...replay.steps.slice(0, n).flatMap(({ changes }) => changes.map((c) => `${c.question} ${c.to}`)),
  ]);
  const asked = course.points.find(({ after, point }) => after === n && point.recommended)?.point.id;
  return {
    ...korea,
    summary: noise(korea.summary),
    documents: korea.documents.map((document) => ({
      ...document,
      ...(knownDocuments.has(document.id)
        ? {}
        : { title: noise(document.title), text: noise(document.text), reference: noise(document.reference) }),
      messages: document.messages.map((message) =>
        known.has(message.id) ? message : { ...message, title: noise(message.title) },
      ),
    })),
    questions: korea.questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) =>
        reached.has(`${question.id} ${answer.id}`) || answer.id === question.initial
          ? answer
          : { ...answer, title: noise(answer.title) },
      ),
    })),
    decisions: korea.decisions.map((point) => ({
      ...point,
      took: [],
      passages: [],
      note: null,
      ...(point.id === asked ? {} : { title: noise(point.title), known: noise(point.known) }),
    })),
    record: korea.record.map((entry) => ({ ...entry, notes: null, because: null })),
  };
}

const asked = course.points.filter(({ point }) => point.recommended && point.before !== null);

it.each(asked.map(({ point, after }) => [point.id, after] as const))(
  'nothing that comes later is in the page while the class is asked %s',
  (_id, after) => {
    const page = hallAt(korea, after, true);
    expect(hallAt(noised(after), after, true)).toBe(page);
    expect(page).toContain('data-asking="asked"');
    expect(page.match(/class="timetable__line" data-state="past"/g) ?? []).toHaveLength(after - 1);
    expect(page).not.toContain('data-state="coming"');
  },
);

it.each([0, 3, 7, 12])('nothing that comes later is in the page at step %i', (n) => {
  expect(hallAt(noised(n), n, false)).toBe(hallAt(korea, n, false));
});

it('the hall reads each passage to the letter, with its surroundings from the same speaker', () => {
  for (const step of replay.steps) {
    for (const id of step.changes.flatMap(({ passages }) => passages)) {
      const words = hallWords(index, step, id);
      const { text } = index.documents.get(step.document) ?? { text: '' };
      expect(text).toContain(words.before + words.exact + words.after);
    }
  }
});

it('the reference is always there', () => {
  for (const { n, document } of replay.steps) {
    const reference = index.documents.get(document)?.reference.split('\n')[0] ?? '';
    expect(hallAt(korea, n, false)).toContain(reference.replaceAll('&', '&amp;'));
  }
});

it('type is as large as a frame lets it be, and never smaller than the page', () => {
  const frame = { width: 1280, height: 260, rem: 21 };
  const size = readingSize(frame, 'x'.repeat(300));
  expect(size).toBeGreaterThan(1);
  expect(readingSize(frame, 'x')).toBe(2.4);
  expect(readingSize(frame, 'x'.repeat(9_000))).toBe(1);
  expect(readingSize({ ...frame, height: 520 }, 'x'.repeat(300))).toBeGreaterThan(size);
  // Where the text breaks its lines itself, it takes more room than its letters do.
  expect(readingSize(frame, 'x\n'.repeat(8))).toBeLessThan(2.4);
});
