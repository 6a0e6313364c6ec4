import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CablePanel } from '../../src/views/cable/CablePanel.tsx';
import { ChangesPanel } from '../../src/views/changes/ChangesPanel.tsx';
import { OpeningPage } from '../../src/views/opening/OpeningPage.tsx';
import { SituationPanel } from '../../src/views/situation/SituationPanel.tsx';
import { index, narrations, replay, scenario } from './fixture.ts';

/** Attributes whose values may name something of the scenario; all others are ours alone. */
const NAMING = new Set([
  'data-passage',
  'data-question',
  'data-answer',
  'data-lasting',
  'href',
  'aria-label',
]);

/** Words that stand in the scenario's ids and in none of our names. */
const THEIRS = /march|duke|envoy|count-|report-|order-|bridge|baron|spring|never|capital/;

test.each([0, 1, 2, 3])('at step %i no class, id or other name comes from the scenario', (n) => {
  const [situation, narration, step] = [replay.situations[n], narrations[n], replay.steps[n - 1] ?? null];
  if (situation === undefined || narration === undefined) throw new Error(`no step ${n}`);
  const { container } = render(
    <>
      {step === null ? (
        <OpeningPage
          index={index}
          replay={replay}
          resume={null}
          onBegin={vi.fn()}
          onResume={vi.fn()}
          onDismissResume={vi.fn()}
        />
      ) : (
        <CablePanel index={index} replay={replay} step={step} />
      )}
      <ChangesPanel index={index} situation={situation} step={step} narration={narration} />
      <SituationPanel
        index={index}
        situation={situation}
        step={step}
        shown={scenario.questions.map(({ id }) => id)}
        onChoose={vi.fn()}
        choosing={false}
        onChoosing={vi.fn()}
        onGo={vi.fn()}
      />
    </>,
  );
  const names = [...container.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => !NAMING.has(name)).map(({ name, value }) => `${name}="${value}"`),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => THEIRS.test(name))).toEqual([]);
});
