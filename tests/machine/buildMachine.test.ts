import { describe, expect, it } from 'vitest';
import type { MessageId, QuestionId } from '../../src/format/ids.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import { buildMachine } from '../../src/machine/buildMachine.ts';
import { answerIn, hearMessage, openMachine } from '../../src/machine/runMachine.ts';
import { type Sketch, sketchScenario } from '../replay/sketchScenario.ts';
import { workOf } from '../setup/workOf.ts';

describe('buildMachine', () => {
  it('gives every question its initial answer at the opening', () => {
    const { answers } = play({ questions: [{ id: 'troops', answers: ['ready', 'wait'] }], messages: [] }, []);
    expect(answers).toEqual({ troops: 'ready' });
  });

  it('enters the first of the answers that refine one', () => {
    const { answers } = play({ questions: [{ id: 'troops', answers: [HOLD, 'wait'] }], messages: [] }, []);
    expect(answers).toEqual({ troops: 'hold-parallel' });
  });

  it('begins with what is unheard of, unless the initial answer is given', () => {
    const sketch: Sketch = {
      questions: [
        { id: 'troops', answers: ['no-word', 'ready'], initial: 'ready', unheard: 'no-word' },
        { id: 'arms', answers: ['no-word', 'some'], initial: 'some', unheard: 'no-word' },
        { id: 'war', answers: ['feared', 'not-feared'] },
      ],
      messages: [],
    };
    expect(play(sketch, [], ['arms', 'war']).answers).toEqual({
      troops: 'no-word',
      arms: 'some',
      war: 'feared',
    });
  });

  it('leaves the answers that a transition names, and no other', () => {
    const sketch: Sketch = {
      questions: [{ id: 'troops', answers: ['ready', 'wait', 'go'] }],
      messages: [{ id: 'first' }],
      transitions: [{ by: 'first', question: 'troops', from: ['wait', 'go'], to: 'ready' }],
    };
    expect(play(sketch, ['first'])).toEqual({ answers: { troops: 'ready' }, taken: [] });
  });

  it('takes an answer with refinements to mean any of them', () => {
    const sketch: Sketch = {
      questions: [{ id: 'troops', answers: [HOLD, 'wait'], initial: 'save-the-men' }],
      messages: [{ id: 'first' }],
      transitions: [{ by: 'first', question: 'troops', from: ['hold'], to: 'wait' }],
    };
    expect(play(sketch, ['first'])).toEqual({ answers: { troops: 'wait' }, taken: ['0:first:troops:wait'] });
  });

  it('moves several questions by one message, in the order of the questions, also where their names are numbers', () => {
    const sketch: Sketch = {
      questions: ['troops', '10', '9'].map((id) => ({ id, answers: ['before', 'after'] })),
      messages: [{ id: 'first' }],
      transitions: ['9', '10', 'troops'].map((question) => ({
        by: 'first',
        question,
        from: ['before'],
        to: 'after',
      })),
    };
    expect(play(sketch, ['first']).taken).toEqual([
      '2:first:troops:after',
      '1:first:10:after',
      '0:first:9:after',
    ]);
  });

  it('takes an automatic transition after what it follows from, once all its conditions hold', () => {
    const sketch: Sketch = {
      questions: ['troops', 'arms', 'front'].map((id) => ({ id, answers: ['before', 'after'] })),
      messages: [{ id: 'first' }, { id: 'second' }],
      transitions: [
        { by: [holding('troops'), holding('arms')], question: 'front', from: ['before'], to: 'after' },
        { by: 'first', question: 'troops', from: ['before'], to: 'after' },
        { by: 'second', question: 'arms', from: ['before'], to: 'after' },
      ],
    };
    expect(play(sketch, ['first']).taken).toEqual(['1:first:troops:after']);
    expect(play(sketch, ['first', 'second']).taken).toEqual([
      '1:first:troops:after',
      '2:second:arms:after',
      '0:auto:front:after',
    ]);
  });

  it('takes automatic transitions of one instant in the order of the questions, whichever had just moved', () => {
    const sketch: Sketch = {
      questions: [
        { id: 'cause', answers: ['before', 'after'] },
        { id: 'moved', answers: ['before', 'meanwhile', 'after'] },
        { id: 'still', answers: ['before', 'after'] },
      ],
      messages: [{ id: 'first' }],
      transitions: [
        { by: 'first', question: 'cause', from: ['before'], to: 'after' },
        { by: 'first', question: 'moved', from: ['before'], to: 'meanwhile' },
        { by: [holding('cause')], question: 'moved', from: ['meanwhile'], to: 'after' },
        { by: [holding('cause')], question: 'still', from: ['before'], to: 'after' },
      ],
    };
    expect(play(sketch, ['first']).taken.slice(2)).toEqual(['2:auto:moved:after', '3:auto:still:after']);
  });

  it('opens all questions at one instant: nothing follows from half an opening', () => {
    const sketch: Sketch = {
      questions: [
        { id: 'troops', answers: ['before', 'after'], initial: 'after' },
        { id: 'front', answers: ['before', 'after', 'no-word'], unheard: 'no-word' },
      ],
      messages: [],
      transitions: [{ by: [holding('troops')], question: 'front', from: ['no-word'], to: 'after' }],
    };
    expect(play(sketch, [], ['troops', 'front'])).toEqual({
      answers: { troops: 'after', front: 'before' },
      taken: [],
    });
    expect(play(sketch, [], ['troops']).answers).toEqual({ troops: 'after', front: 'after' });
  });

  it('leaves the very same snapshot where nobody listens to a message', () => {
    const machine = buildMachine(
      sketchScenario({
        questions: [{ id: 'troops', answers: ['ready', 'wait'] }],
        messages: [{ id: 'first' }],
      }),
    );
    const { snapshot } = openMachine(machine, []);
    const heard = hearMessage(machine, snapshot, 'first' as MessageId);
    expect(heard.snapshot).toBe(snapshot);
    expect(heard.transitions).toEqual([]);
  });

  it('has a configuration of plain data', () => {
    const { config } = buildMachine(
      sketchScenario({
        questions: [{ id: 'troops', answers: [HOLD, 'wait'], unheard: 'wait' }],
        messages: [{ id: 'first' }],
        transitions: [
          { by: 'first', question: 'troops', from: ['hold'], to: 'wait' },
          {
            by: [{ question: 'troops', answer: 'wait' }],
            question: 'troops',
            from: ['wait'],
            to: 'save-the-men',
          },
        ],
      }),
    );
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it('ends a circle of automatic transitions with a sentence, in less than a second', () => {
    const circle: Sketch = {
      questions: [{ id: 'troops', answers: ['ready', 'wait', 'go'] }],
      messages: [{ id: 'first' }],
      transitions: [
        { by: 'first', question: 'troops', from: ['ready'], to: 'wait' },
        { by: [{ question: 'troops', answer: 'wait' }], question: 'troops', from: ['wait'], to: 'go' },
        { by: [{ question: 'troops', answer: 'go' }], question: 'troops', from: ['go'], to: 'wait' },
      ],
    };
    const work = workOf(() => {
      expect(() => play(circle, ['first'])).toThrow(
        'The statechart of “sketch” could not take the event “message.first”.',
      );
    });
    expect(work).toBeLessThan(1_000);
  });
});

const HOLD = { id: 'hold', inner: ['hold-parallel', 'save-the-men'] };

function holding(question: string) {
  return { question, answer: 'after' };
}

function play(sketch: Sketch, messages: readonly string[], given?: readonly string[]) {
  const scenario: Scenario = sketchScenario(sketch);
  const ids = scenario.questions.map(({ id }) => id);
  const machine = buildMachine(scenario);
  let { snapshot, transitions } = openMachine(machine, (given as QuestionId[] | undefined) ?? ids);
  const taken = [...transitions];
  for (const message of messages) {
    ({ snapshot, transitions } = hearMessage(machine, snapshot, message as MessageId));
    taken.push(...transitions);
  }
  return { answers: Object.fromEntries(ids.map((id) => [id, answerIn(snapshot, id)])), taken };
}
