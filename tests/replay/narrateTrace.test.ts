import { describe, expect, it } from 'vitest';
import type { TraceId } from '../../src/replay/choices/traceChoice.ts';
import { narrateTrace } from '../../src/replay/narrateTrace.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import type { TraceEntry } from '../../src/replay/traceWords.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { seatSchedule } from '../../src/schedule/seatSchedule.ts';
import { day, sketchScenario } from './sketchScenario.ts';

/** A request, an answer to it, an answer to that which is known as quoted only; a ferry that hangs on the bridge. */
const scenario = sketchScenario({
  questions: [
    { id: 'bridge', title: 'Is the bridge built?', answers: ['planned', 'delayed', 'built', 'lost'] },
    { id: 'ferry', title: 'Does the ferry run?', answers: ['runs', 'stops'], provenBy: ['reply'] },
    {
      id: 'toll',
      title: 'Is there a toll',
      answers: ['no-word', 'none', 'paid'],
      initial: 'none',
      unheard: 'no-word',
    },
  ],
  messages: [
    { id: 'request', written: day('1950-10-01'), answers: ['lost-letter'], hands: [wrote('1950-10-01')] },
    {
      id: 'reply',
      from: 'boris',
      to: 'anna',
      written: day('1950-10-02'),
      answers: ['request'],
      hands: [wrote('1950-10-04')],
    },
    { id: 'secret', written: day('1950-10-03'), answers: ['reply'] },
    {
      id: 'consent',
      written: day('1950-10-05'),
      answers: ['quoted:secret', 'secret'],
      hands: [wrote('1950-10-05')],
    },
  ],
  transitions: [
    { by: 'reply', question: 'bridge', from: ['planned'], to: 'delayed' },
    { by: 'request', question: 'bridge', from: ['delayed'], to: 'lost' },
    { by: 'consent', question: 'bridge', from: ['planned', 'delayed'], to: 'built' },
    { by: 'secret', question: 'toll', from: ['none', 'no-word'], to: 'paid' },
    { by: [{ question: 'bridge', answer: 'built' }], question: 'ferry', from: ['runs'], to: 'stops' },
  ],
  seats: [{ id: 'anna' }],
});
const index = indexScenario(scenario);
const record = replaySchedule(scenario, recordSchedule(scenario));
const [anna] = scenario.seats;
if (anna === undefined) throw new Error('There is no seat.');
const seat = replaySchedule(scenario, seatSchedule(scenario, anna));

function told(n: number, id: string, replay = record) {
  const words = narrateTrace(index, replay, n, id as TraceId);
  return new Map(words?.sections.map(({ heading, entries }) => [heading, entries]));
}

const sentences = (entries: readonly TraceEntry[] | undefined) =>
  entries?.map((entry) => entry.sentences.join(' '));

describe('back from an answer', () => {
  it('says the step, the answer before, why, the words and where they lie', () => {
    const [entry] = told(2, 'bridge').get('What put it there') ?? [];
    expect(entry).toMatchObject({
      step: { n: 2, title: 'Boris to Anna: reply' },
      passages: ['reply-letter-p1'],
      references: ['Letter reply', 'Box 1, reply'],
    });
    expect(entry?.sentences[0]).toBe('From “Planned”, which held before the first message, to “Delayed”.');
  });

  it('goes back along what the documents name, with the words and the basis, to what is missing', () => {
    const chain = told(2, 'bridge').get('What that message answers');
    expect(sentences(chain)).toEqual([
      'Boris to Anna: reply, answers Anna to Boris: request.',
      'Anna to Boris: request, answers Lost-letter: not in this dossier. Here the chain ends.',
    ]);
    expect(chain?.map(({ depth, passages }) => [depth, ...passages])).toEqual([
      [0, 'reply-letter-p1'],
      [1, 'request-letter-p1'],
    ]);
    expect(chain?.[0]?.notes).toEqual([
      'Inferred by the editor (certainty high): It speaks of request.',
      'It answers request.',
    ]);
  });

  it('says that a letter is known only as quoted, and goes on through its own words', () => {
    const chain = sentences(told(4, 'bridge').get('What that message answers'));
    expect(chain?.[0]).toContain('answers Anna to Boris: secret, known only as another document quotes it.');
    expect(chain?.[1]).toBe('Anna to Boris: secret, answers Boris to Anna: reply.');
  });

  it('says what a consequence hangs on', () => {
    const trace = told(4, 'ferry');
    expect(sentences(trace.get('What put it there'))?.[0]).toContain(
      'A consequence: another answer moved it',
    );
    expect(trace.get('What it follows from')).toMatchObject([
      { sentences: ['Is the bridge built? “Built”.'], step: { n: 4 }, onward: [{ to: 'bridge' }] },
    ]);
  });

  it('shows the words that look back at an opening answer, and says where there are none', () => {
    expect(told(1, 'ferry').get('What put it there')).toMatchObject([
      { step: null, passages: ['reply-letter-p1'], notes: ['Said later, looking back.'] },
    ]);
    expect(told(1, 'bridge').get('What put it there')).toMatchObject([
      { step: null, passages: [], notes: ['No words of the dossier prove it.'] },
    ]);
  });

  it('ends where the documents answer in a circle', () => {
    const circle = sketchScenario({
      questions: [{ id: 'bridge', answers: ['planned', 'built'] }],
      messages: [
        { id: 'one', answers: ['two'] },
        { id: 'two', answers: ['one'] },
      ],
      transitions: [{ by: 'two', question: 'bridge', from: ['planned'], to: 'built' }],
    });
    const words = narrateTrace(
      indexScenario(circle),
      replaySchedule(circle, recordSchedule(circle)),
      2,
      'bridge' as TraceId,
    );
    const chain = words?.sections.find(({ heading }) => heading === 'What that message answers')?.entries;
    expect(sentences(chain)).toEqual([
      'Anna to Boris: two, answers Anna to Boris: one.',
      'Anna to Boris: one, answers Anna to Boris: two. That has been told already.',
    ]);
  });
});

describe('why not yet', () => {
  it('names the message that each way out waits for by title, date and step, and none of its words', () => {
    const waiting = told(0, 'bridge').get('Why not yet?');
    expect(waiting?.map(({ step, passages, references }) => [step?.n, ...passages, ...references])).toEqual([
      [2],
      [4],
    ]);
    expect(sentences(waiting)).toEqual([
      'To “Delayed”: still waits for this message, 2 October 1950, hour not printed.',
      'To “Built”: still waits for this message, 5 October 1950, hour not printed. Before that, step 2 moves this answer.',
    ]);
  });

  it('tells apart what can no longer come', () => {
    expect(sentences(told(2, 'bridge').get('Why not yet?'))).toEqual([
      'To “Built”: still waits for this message, 5 October 1950, hour not printed.',
      'To “Lost”: can no longer come. This message has come already, when it could not move this answer.',
    ]);
  });

  it('says which answers a consequence waits for', () => {
    expect(sentences(told(1, 'ferry').get('Why not yet?'))).toEqual([
      'To “Stops”: waits for other answers. Is the bridge built? “Built”. This does not hold yet.',
    ]);
  });

  it('says that nothing leads on', () => {
    expect(sentences(told(4, 'bridge').get('Why not yet?'))?.[0]).toContain('No transition leads out');
  });
});

describe('forth from a message or its words', () => {
  it('says what it moved, what gave way later, and what answers it, and repeats no word that is yet to come', () => {
    const trace = told(2, 'reply');
    expect(sentences(trace.get('What it moved'))?.[0]).toMatch(
      /^Is the bridge built\? From “Planned” to “Delayed”\./,
    );
    expect(trace.get('Where that gave way later, in the order of the steps')).toMatchObject([
      { step: { n: 4 }, ahead: true, sentences: ['Is the bridge built? “Delayed” gave way to “Built”.'] },
    ]);
    const answers = trace.get('What answers it, by the documents’ own words');
    expect(answers?.map(({ step, depth, ahead }) => [step?.n, depth, ahead])).toEqual([
      [3, 0, true],
      [4, 1, true],
    ]);
    for (const entry of [...trace.values()].flat())
      if (entry.ahead) expect([...entry.passages, ...entry.notes, ...entry.references]).toEqual([]);
  });

  it('goes on from a passage to the consequences of what it moved', () => {
    expect(sentences(told(4, 'consent-letter-p1').get('What followed from that, by the chart'))).toEqual([
      expect.stringContaining('Does the ferry run? From “Runs” to “Stops”. A consequence of another answer.'),
    ]);
  });

  it('says that words moved nothing, or only prove what held before', () => {
    expect(sentences(told(1, 'request').get('What it moved'))).toEqual(['It moved no answer.']);
    expect(sentences(told(2, 'reply-letter-p1').get('What they prove, looking back'))).toEqual([
      'Does the ferry run? “Runs” held before the first message.',
    ]);
  });

  it('of an id that names nothing is null', () => {
    expect(narrateTrace(index, record, 1, 'toString' as TraceId)).toBeNull();
  });
});

describe('for a seat', () => {
  it('stops where something is not in its hands, and names nothing of it', () => {
    const chain = told(3, 'bridge', seat).get('What that message answers');
    expect(sentences(chain)).toEqual([
      'Anna to Boris: consent, answers something that is not in these hands. Here the chain ends.',
    ]);
    expect(chain?.[0]?.notes).toEqual(['Inferred by the editor.']);
  });

  it('does not show the words that prove what it knows before it has them, and says what it has not heard of', () => {
    expect(sentences(told(1, 'ferry', seat).get('What put it there'))).toEqual([
      'It held before the first message. No words in these hands prove it.',
    ]);
    expect(told(2, 'ferry', seat).get('What put it there')?.[0]?.passages).toEqual(['reply-letter-p1']);
    expect(sentences(told(1, 'toll', seat).get('What put it there'))?.[0]).toContain(
      'no message in these hands',
    );
  });

  it('is told how many ways out wait, and of which message not', () => {
    expect(sentences(told(1, 'bridge', seat).get('Why not yet?'))).toEqual([
      '2 ways out of this answer wait for what is not in these hands yet.',
    ]);
    expect(sentences(told(1, 'toll', seat).get('Why not yet?'))).toEqual([
      'One way out of this answer waits for a message that never comes into these hands.',
    ]);
  });

  it('sees nothing ahead, and nothing of words that it does not have', () => {
    expect([...told(2, 'reply', seat).values()].flat().some(({ ahead }) => ahead)).toBe(false);
    expect(narrateTrace(index, seat, 1, 'reply' as TraceId)).toMatchObject({ title: 'Not in these hands' });
  });
});

function wrote(date: string) {
  return { seat: 'anna', form: 'received', from: day(date) } as const;
}
