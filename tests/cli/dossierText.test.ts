import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/cli/compileFolder.ts';
import { dossierText } from '../../src/cli/dossierText.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { traceText } from '../../src/replay/traceText.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';

const shelf = fileURLToPath(new URL('../../scenario', import.meta.url));

const scenarios = readdirSync(shelf).map((id) => {
  const result = compileFolder(`${shelf}/${id}`);
  if (result.kind === 'problems') throw new Error(`${id}: ${result.problems[0]?.message}`);
  return result.scenario;
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the plain text of %s',
  (_, scenario) => {
    const text = dossierText(scenario);

    it('holds every document to the letter, once, in the order of the record', () => {
      const firsts = scenario.record.map(({ message }) =>
        scenario.documents.find(({ messages }) => messages.some(({ id }) => id === message)),
      );
      const inOrder = [...new Set(firsts)].filter((document) => document !== undefined);
      expect(inOrder).toHaveLength(scenario.documents.length);
      const places = inOrder.map((document) => {
        const pieces = text.split(`\n\n${document.text}\n\n----- end of the text -----\n`);
        expect(pieces, document.id).toHaveLength(2);
        return pieces[0]?.length ?? 0;
      });
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    it('holds what is known about each document, and every footnote and badge', () => {
      for (const { title, reference, badges, footnotes, times, numbers, translator } of scenario.documents) {
        const said = [title, reference, translator, ...[...badges, ...footnotes].map(({ text }) => text)];
        const prints = [...times, ...numbers].map(({ printed }) => `“${printed}”`);
        for (const words of [...said, ...prints]) expect(text).toContain(words);
      }
    });

    it('holds the trace, the sources and the rights', () => {
      const trace = traceText(indexScenario(scenario), replaySchedule(scenario, recordSchedule(scenario)));
      expect(text).toContain(trace);
      for (const { title } of scenario.sources) expect(text).toContain(title);
      expect(text).toContain(scenario.rights);
    });
  },
);
