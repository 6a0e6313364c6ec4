import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openScenarioFolders } from '../../src/cli/scenarioFolders.ts';
import { problemLine } from '../../src/format/problem.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import { parseAddress } from '../../src/replay/address.ts';
import { knownScenario } from '../../src/replay/knownScenario.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { replaySeat } from '../../src/replay/replaySeat.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { dependenceOf } from '../../src/replay/whatIf/dependenceOf.ts';
import { dependenceText } from '../../src/replay/whatIf/dependenceText.ts';
import { replayWhatIf, type WhatIfReplay } from '../../src/replay/whatIf/replayWhatIf.ts';
import { whatIfText } from '../../src/replay/whatIf/whatIfText.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';

const korea = compiled('korea-1950');

describe('what-ifs of the Korea dossier are those that were reviewed (README.md here says how to write them anew)', () => {
  it.each([
    ['request-withheld', 'stalin-1-october'],
    ['request-a-day-late', 'stalin-1-october.24h'],
    ['letter-4676-withheld', 'letter-4676'],
  ])('%s', async (name, query) => {
    const record = replaySchedule(korea, recordSchedule(korea));
    const text = whatIfText(indexScenario(korea), record, run(query));
    await expect(text).toMatchFileSnapshot(`korea-1950-what-if-${name}.txt`);
  });

  it('depend on these messages', async () => {
    const text = dependenceText(indexScenario(korea), dependenceOf(korea, true));
    await expect(text).toMatchFileSnapshot('korea-1950-dependence.txt');
  });

  it('keep from Mao what is withheld, and from Kim the letter that his own letter quotes', () => {
    expect(messagesOf('mao', run('stalin-1-october'))).not.toContain('stalin-1-october');
    expect(messagesOf('kim', run('mao-2-october'))).not.toContain('letter-4676');
    const withoutHisOwn = run('stalin-to-kim-8-october');
    expect(messagesOf('kim', withoutHisOwn)).not.toContain('letter-4676');
    expect(messagesOf('mao', withoutHisOwn)).toContain('letter-4676');
  });

  it('leave every word of every document as it is', () => {
    const texts = (scenario: Scenario) =>
      scenario.documents.map(({ id, title, text, reference, messages }) => ({
        ...{ id, title, text, reference },
        voices: messages.map(({ voices }) => voices),
      }));
    expect(texts(run('stalin-1-october_stalin-to-kim-8-october.7h').index.scenario)).toEqual(texts(korea));
  });
});

function run(query: string): WhatIfReplay {
  const { place } = parseAddress(`#/korea-1950?what-if=${query}`, [knownScenario(korea)]);
  const replayed = place.whatIf === null ? null : replayWhatIf(korea, place.whatIf);
  if (replayed === null) throw new Error('Nothing is withheld or delayed.');
  return replayed;
}

function messagesOf(id: string, { index, replay }: WhatIfReplay): readonly string[] {
  const seat = korea.seats.find((one) => one.id === id);
  if (seat === undefined) throw new Error(`There is no seat “${id}”.`);
  const { steps } = replaySeat(index.scenario, seat, replay.schedule.whatIf).replay;
  return steps.map(({ message }) => message);
}

function compiled(id: string): Scenario {
  const compilation = openScenarioFolders(resolve('scenario')).compilation(id);
  if (compilation.kind === 'scenario') return compilation.scenario;
  throw new Error(`The scenario does not compile:\n${compilation.problems.map(problemLine).join('\n')}`);
}
