import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import { koreaScenario } from '../views/koreaScenario.ts';
import { BASE } from './scenarioFolder.ts';

/** The comparison of the small scenario, with a file of its own. */
function compared(comparisons: string) {
  const compilation = compileScenario('base', new Map([...BASE, ['comparisons.yaml', comparisons]]));
  if (compilation.kind === 'problems')
    throw new Error(compilation.problems.map(({ message }) => message).join());
  return compilation.scenario;
}

const WORDS = '  title: "T"\n  group: "G"\n  kind: left-out\n  sentence: "S."\n';

describe('a comparison', () => {
  it('knows the messages whose words it quotes, the innermost where one stands in another', () => {
    const { comparisons } = compared(
      `- id: one\n${WORDS}  source: { document: letter, passages: ["The road is closed."] }\n` +
        '  report: { document: reply, passages: ["open for ever"] }\n',
    );
    expect(comparisons[0]).toMatchObject({
      lead: false,
      report: { messages: ['verse'] },
      source: { messages: ['ask'] },
    });
  });

  it('is about the messages that stand in no other where a side quotes nothing', () => {
    const { comparisons, compared: heads } = compared(
      `- id: one\n${WORDS}  lead: true\n  source: { document: letter, passages: ["The road is closed."] }\n` +
        '  report: { document: reply }\n',
    );
    expect(comparisons[0]?.report).toMatchObject({ messages: ['answer'], passages: [] });
    expect(heads).toEqual([{ id: 'one', lead: true, report: ['answer'], source: ['ask'] }]);
  });
});

describe('the Korea scenario', () => {
  it('marks the four that a lecturer needs most', () => {
    const leads = koreaScenario().compared.filter(({ lead }) => lead);
    expect(leads.map(({ report, source }) => [report.join(), source.join()])).toEqual([
      ['stalin-to-kim-8-october', 'mao-2-october'],
      ['stalin-to-kim-12-october', 'stalin-and-zhou-11-october'],
      ['stalin-to-kim-8-october', 'roshchin-7-october'],
      ['stalin-to-envoys-1-october', 'stalin-1-october'],
    ]);
  });

  it('names both documents of every comparison', () => {
    for (const { id, report, source } of koreaScenario().comparisons) {
      expect(report, id).not.toBeNull();
      expect(source, id).not.toBeNull();
    }
  });
});
