import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openScenarioFolders } from '../../src/cli/scenarioFolders.ts';
import type { PassageId } from '../../src/format/ids.ts';
import { problemLine } from '../../src/format/problem.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import { lookUp } from '../../src/replay/lookUp.ts';
import { narrateTrace } from '../../src/replay/narrateTrace.ts';
import { reachAt, stepShowing } from '../../src/replay/reachAt.ts';
import type { Replay } from '../../src/replay/replay.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { replaySeat } from '../../src/replay/replaySeat.ts';
import { indexScenario, type ScenarioIndex } from '../../src/replay/scenarioIndex.ts';
import { traceAnswer } from '../../src/replay/traceAnswer.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';

const folders = openScenarioFolders(resolve('scenario'));
const korea = compiled('korea-1950');

/**
 * The only answers of the Korea dossier whose trace shows no words, by schedule: question, answer, first and last step,
 * and what the trace says of it. All of them hold before the first message and have not moved yet.
 * `none`: no words of the dossier, or none that this seat has, prove it.
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
      'beijing-sends ready 0-5: none',
      'pyongyang-ordered no-instruction 0-3: none',
      'soviet-personnel case-by-case 0-1: none',
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
      'beijing-sends ready 0-2: none',
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
      'soviet-personnel case-by-case 0-3: none',
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

  it.each(schedulesOf(scenario))(
    'every answer in every step of %s leads to words that stand in their document',
    (_, shown) => {
      for (const { n, answers } of shown.replay.situations) {
        const { index, replay } = shown.at(n);
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
          const words = narrateTrace(index, replay, n, question)?.sections[0]?.entries[0];
          expect(words?.passages).toEqual(passages);
          if (passages.length === 0)
            expect([...(words?.sentences ?? []), ...(words?.notes ?? [])].join(' ')).toMatch(SAID);
          // A seat has the words, not where an archive keeps them.
          else if (replay.schedule.kind === 'record') expect(words?.references).not.toEqual([]);
        }
      }
    },
  );

  it('every passage and every message can be traced forth, at the step that shows it', () => {
    for (const [, shown] of schedulesOf(scenario)) {
      for (const { n, message } of [{ n: 0, message: null }, ...shown.replay.steps]) {
        const { index, replay } = shown.at(n);
        for (const passage of index.passages.keys()) {
          const words = narrateTrace(index, replay, n, passage);
          for (const entry of words?.sections.flatMap(({ entries }) => entries) ?? [])
            for (const quoted of entry.passages) expectToTheLetter(index, quoted);
          expect(words?.sections.length).toBeGreaterThan(0);
        }
        if (message !== null)
          expect(narrateTrace(index, replay, n, message)?.title).toBe(lookUp(index.messages, message).title);
      }
    }
  });
});

describe('the Korea dossier', () => {
  const index = indexScenario(korea);

  it.each(schedulesOf(korea))('of %s, has no answer without words but those counted here', (name, shown) => {
    expect(withoutWords(shown)).toEqual(WITHOUT_WORDS.get(name));
  });

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
  /No words of the dossier prove it|No words in these hands prove it|no message in these hands has said anything of it yet/;

function withoutWords(shown: ShownReplay): readonly string[] {
  const until = new Map<string, number>();
  const from = new Map<string, number>();
  for (const { n, answers } of shown.replay.situations) {
    const { index, replay } = shown.at(n);
    for (const question of answers.keys()) {
      const { answer, origin } = traceAnswer(index, replay, n, question);
      if (origin.kind !== 'unheard' && origin.passages.length > 0) continue;
      const why = origin.kind === 'initial' ? origin.proof : origin.kind;
      const key = `${question} ${answer} *: ${why}`;
      from.set(key, from.get(key) ?? n);
      until.set(key, n);
    }
  }
  return [...until].map(([key, last]) => key.replace('*', `${from.get(key)}-${last}`));
}

function expectToTheLetter(index: ScenarioIndex, id: PassageId): void {
  const { document, exact, start, end } = lookUp(index.passages, id);
  expect(exact).not.toBe('');
  expect(lookUp(index.documents, document).text.slice(start, end)).toBe(exact);
}

/** A replay as a reader is shown it, step by step: of a seat only what has come to it by then. */
interface ShownReplay {
  readonly replay: Replay;
  readonly at: (n: number) => { readonly index: ScenarioIndex; readonly replay: Replay };
}

function schedulesOf(scenario: Scenario): readonly (readonly [string, ShownReplay])[] {
  const index = indexScenario(scenario);
  const replay = replaySchedule(scenario, recordSchedule(scenario));
  return [
    ['record', { replay, at: () => ({ index, replay }) }],
    ...scenario.seats.map((seat) => [seat.id, replaySeat(scenario, seat)] as const),
  ];
}

function compiled(id: string): Scenario {
  const compilation = folders.compilation(id);
  if (compilation.kind === 'scenario') return compilation.scenario;
  throw new Error(`The scenario does not compile:\n${compilation.problems.map(problemLine).join('\n')}`);
}
