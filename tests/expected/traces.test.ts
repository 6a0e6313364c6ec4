import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openScenarioFolders } from '../../src/cli/scenarioFolders.ts';
import type { MessageId, PassageId } from '../../src/format/ids.ts';
import { problemLine } from '../../src/format/problem.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import { lookUp } from '../../src/replay/lookUp.ts';
import { narrateTrace } from '../../src/replay/narrateTrace.ts';
import { reachAt, speakerOf, stepShowing } from '../../src/replay/reachAt.ts';
import type { Replay } from '../../src/replay/replay.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario, type ScenarioIndex } from '../../src/replay/scenarioIndex.ts';
import { traceAnswer } from '../../src/replay/traceAnswer.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { seatSchedule } from '../../src/schedule/seatSchedule.ts';

const folders = openScenarioFolders(resolve('scenario'));
const korea = compiled('korea-1950');

/**
 * The only answers of the Korea dossier whose trace shows no words, by schedule: question, answer, first and last step,
 * and what the trace says of it. All of them hold before the first message and have not moved yet.
 * `none`: no words of the dossier prove it. `out-of-reach`: words do, and this seat does not have them.
 * `unheard`: nothing of it has come into this seat's hands.
 */
const WITHOUT_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'record',
    [
      'moscow-asks no-request 0-0: none',
      'pyongyang-ordered no-instruction 0-1: none',
      'korean-forces no-plan 0-1: none',
      'air-and-arms no-offer 0-0: none',
      'wider-war not-raised 0-6: none',
      'front no-report 0-0: none',
      'kim-told nothing 0-1: none',
    ],
  ],
  [
    'stalin',
    [
      'moscow-asks no-request 0-0: none',
      'beijing-sends ready 0-5: out-of-reach',
      'pyongyang-ordered no-instruction 0-3: none',
      'soviet-personnel case-by-case 0-1: out-of-reach',
      'korean-forces no-plan 0-2: none',
      'air-and-arms no-offer 0-0: none',
      'wider-war not-raised 0-5: none',
      'front no-report 0-0: none',
      'kim-told nothing 0-2: none',
    ],
  ],
  [
    'mao',
    [
      'moscow-asks no-request 0-0: none',
      'beijing-sends ready 0-2: out-of-reach',
      'pyongyang-ordered no-instruction 0-5: none',
      'soviet-personnel not-raised 0-6: unheard',
      'korean-forces no-plan 0-1: none',
      'air-and-arms no-offer 0-0: none',
      'wider-war not-raised 0-2: none',
      'front no-report 0-0: none',
      'kim-told nothing 0-1: none',
    ],
  ],
  [
    'kim',
    [
      'moscow-asks no-request 0-1: none',
      'beijing-sends no-word 0-2: unheard',
      'pyongyang-ordered no-instruction 0-0: none',
      'soviet-personnel not-raised 0-4: unheard',
      'korean-forces no-plan 0-0: none',
      'air-and-arms no-offer 0-4: none',
      'wider-war not-raised 0-1: none',
      'front no-report 0-0: none',
      'kim-told nothing 0-0: none',
    ],
  ],
  [
    'envoys',
    [
      'moscow-asks no-request 0-0: none',
      'beijing-sends no-word 0-5: unheard',
      'pyongyang-ordered no-instruction 0-0: none',
      'soviet-personnel case-by-case 0-3: out-of-reach',
      'korean-forces no-plan 0-0: none',
      'air-and-arms no-offer 0-7: none',
      'wider-war not-raised 0-4: none',
      'front no-report 0-1: none',
      'kim-told nothing 0-0: none',
    ],
  ],
]);

describe.each(folders.ids())('in %s', (id) => {
  const scenario = compiled(id);
  const index = indexScenario(scenario);

  it.each(schedulesOf(scenario))(
    'every answer in every step of %s leads to words that stand in their document',
    (_, replay) => {
      for (const { n, answers } of replay.situations) {
        const reach = reachAt(index, replay, n);
        for (const question of answers.keys()) {
          const { answer, origin } = traceAnswer(index, replay, n, question);
          expect(answer).toBe(answers.get(question)?.answer);
          if (origin.kind === 'transition') expect(origin.passages).not.toEqual([]);
          const passages = origin.kind === 'unheard' ? [] : origin.passages;
          for (const passage of passages) {
            expectToTheLetter(index, passage);
            expect(reach.passage(passage)).toBe(true);
            expect(stepShowing(index, replay, passage)).not.toBeNull();
          }
          const shown = narrateTrace(index, replay, n, question)?.sections[0]?.entries[0];
          expect(shown?.passages).toEqual(passages);
          if (passages.length > 0) expect(shown?.references).not.toEqual([]);
          else expect([...(shown?.sentences ?? []), ...(shown?.notes ?? [])].join(' ')).toMatch(SAID);
        }
      }
    },
  );

  it('every passage and every message can be traced forth, at the step that shows it', () => {
    for (const [, replay] of schedulesOf(scenario)) {
      for (const passage of index.passages.keys()) {
        const words = narrateTrace(index, replay, stepShowing(index, replay, passage) ?? 0, passage);
        for (const entry of words?.sections.flatMap(({ entries }) => entries) ?? [])
          for (const quoted of entry.passages) expectToTheLetter(index, quoted);
        expect(words?.sections.length).toBeGreaterThan(0);
      }
      for (const { n, message } of replay.steps)
        expect(narrateTrace(index, replay, n, message)?.title).toBe(lookUp(index.messages, message).title);
    }
  });
});

describe('the Korea dossier', () => {
  const index = indexScenario(korea);

  it.each(schedulesOf(korea))('of %s, has no answer without words but those counted here', (name, replay) => {
    expect(withoutWords(index, replay)).toEqual(WITHOUT_WORDS.get(name));
  });

  it.each(korea.seats.map((seat) => [seat.id, seat] as const))(
    'shows to %s at each step no trace of what it does not have: noise in all of that changes no word',
    (_, seat) => {
      const { steps } = replaySchedule(korea, seatSchedule(korea, seat));
      const proofs = korea.transitions.flatMap(({ passages }) => passages);
      const ids = [...index.questions.keys(), ...index.messages.keys(), ...proofs];
      for (const n of [0, ...steps.map((step) => step.n)]) {
        const had = new Set(steps.slice(0, n).map(({ message }) => message));
        const [clean, noisy] = [korea, withNoise(korea, had)].map((scenario) => {
          const own = indexScenario(scenario);
          const replay = replaySchedule(scenario, seatSchedule(scenario, seat));
          return ids.map((id) => narrateTrace(own, replay, n, id));
        });
        expect(noisy).toEqual(clean);
      }
    },
  );

  it('leads from the nine divisions back over the quoted letter and Mao’s hesitation to Stalin’s request', () => {
    const replay = replaySchedule(korea, recordSchedule(korea));
    const question = index.scenario.questions.find(({ id }) => id === 'beijing-sends')?.id;
    if (question === undefined) throw new Error('The question is gone.');
    const chain = traceAnswer(index, replay, 12, question).chain;
    expect(
      chain.map(({ depth, target }) =>
        target.kind === 'message' ? [depth, target.message, target.quoted] : target,
      ),
    ).toEqual([
      [0, 'letter-4676', true],
      [1, 'mao-2-october', false],
      [2, 'stalin-1-october', false],
    ]);
  });
});

const SAID =
  /No words of the dossier prove it|The words that prove it are not in these hands|no message in these hands has said anything of it yet/;

function withoutWords(index: ScenarioIndex, replay: Replay): readonly string[] {
  const until = new Map<string, number>();
  const from = new Map<string, number>();
  for (const { n, answers } of replay.situations)
    for (const question of answers.keys()) {
      const { answer, origin } = traceAnswer(index, replay, n, question);
      if (origin.kind !== 'unheard' && origin.passages.length > 0) continue;
      const why = origin.kind === 'initial' ? origin.proof : origin.kind;
      const key = `${question} ${answer} *: ${why}`;
      from.set(key, from.get(key) ?? n);
      until.set(key, n);
    }
  return [...until].map(([key, last]) => key.replace('*', `${from.get(key)}-${last}`));
}

/** The scenario with noise in every text that a reader of these messages does not have, and in the editor's reasons. */
function withNoise(scenario: Scenario, had: ReadonlySet<MessageId>): Scenario {
  const index = indexScenario(scenario);
  const noise = 'noise';
  return {
    ...scenario,
    questions: scenario.questions.map((question) => ({ ...question, initialWhy: noise })),
    passages: scenario.passages.map((passage) => {
      const speaker = speakerOf(index, passage);
      return speaker !== null && had.has(speaker) ? passage : { ...passage, exact: noise };
    }),
    transitions: scenario.transitions.map((transition) =>
      transition.cause.kind === 'message' && had.has(transition.cause.message)
        ? transition
        : { ...transition, why: noise },
    ),
    documents: scenario.documents.map((document) => {
      const mine = document.messages.filter(({ id }) => had.has(id)).length;
      const whole = mine === document.messages.length;
      return {
        ...document,
        title: whole ? document.title : noise,
        badges: whole ? document.badges : [],
        reference: mine > 0 ? document.reference : noise,
        messages: document.messages.map((message) =>
          had.has(message.id) ? message : { ...message, title: noise },
        ),
        references: document.references.map((reference) => ({ ...reference, note: noise })),
      };
    }),
  };
}

function expectToTheLetter(index: ScenarioIndex, id: PassageId): void {
  const { document, exact, start, end } = lookUp(index.passages, id);
  expect(exact).not.toBe('');
  expect(lookUp(index.documents, document).text.slice(start, end)).toBe(exact);
}

function schedulesOf(scenario: Scenario): readonly (readonly [string, Replay])[] {
  return [
    ['record', replaySchedule(scenario, recordSchedule(scenario))],
    ...scenario.seats.map(
      (seat) => [seat.id, replaySchedule(scenario, seatSchedule(scenario, seat))] as const,
    ),
  ];
}

function compiled(id: string): Scenario {
  const compilation = folders.compilation(id);
  if (compilation.kind === 'scenario') return compilation.scenario;
  throw new Error(`The scenario does not compile:\n${compilation.problems.map(problemLine).join('\n')}`);
}
