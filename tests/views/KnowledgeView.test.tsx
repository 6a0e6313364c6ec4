import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { narrateStep } from '../../src/replay/narrateStep.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { KnowledgeView } from '../../src/views/knowledge/KnowledgeView.tsx';
import { layOutKnowledge } from '../../src/views/knowledge/layOutKnowledge.ts';
import { compiledScenario } from '../replay/compiledScenario.ts';

const korea = compiledScenario('korea-1950');
const index = indexScenario(korea);
const replay = replaySchedule(korea, recordSchedule(korea));
const { rows } = layOutKnowledge(index, replay);

test('a point stands for a printed hour only; who is only listed or not shown has no mark', () => {
  let points = 0;
  for (const { cells, message } of rows) {
    for (const { seat, marks } of cells) {
      const hands = message.hands.filter((hand) => hand.seat === seat.id && hand.from !== null);
      expect(marks.map(({ form }) => form)).toEqual(hands.map(({ form }) => form));
      marks.forEach((mark, n) => {
        expect(mark.kind === 'point').toBe(hands[n]?.from?.kind === 'hour');
        if (mark.kind === 'point') points += 1;
      });
    }
  }
  expect(points).toBeGreaterThan(0);
});

test('each cell says in words how the party had it, with the limit, and leads to the step', () => {
  render(
    <KnowledgeView
      index={index}
      replay={replay}
      n={13}
      narration={narrateStep(index, replay, 13)}
      addressOf={(n) => `#/${n}`}
    />,
  );
  expect(screen.getAllByRole('row')).toHaveLength(1 + replay.steps.length);
  const row = screen.getByRole('row', { name: /Stalin to Kim, 8 October/ });
  expect(row.getAttribute('aria-current')).toBe('step');
  const [stalin, mao, kim] = within(row).getAllByRole('cell');
  expect(stalin?.textContent).toContain('wrote it, between 7 and 8 October 1950');
  expect(mao?.textContent).toContain('not shown to have had it');
  expect(kim?.textContent).toContain('was told of it, not before 8 October 1950');
  expect(kim?.querySelector('q')?.textContent).toContain('You may not hand over this letter');
  for (const cell of [stalin, mao, kim]) expect(cell?.querySelector('a')?.getAttribute('href')).toBe('#/13');
  expect(screen.getByRole('main').dataset).toMatchObject({ step: '13', steps: '17' });
  expect(
    screen.getByText('6 October 1950, 22:30, Beijing clock', {
      exact: false,
      selector: 'td:nth-of-type(2) a[href="#/10"]',
    }),
  ).toBeTruthy();
});
