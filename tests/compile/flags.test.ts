import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import { BASE } from './scenarioFolder.ts';

const LETTER = 'documents/letter.txt';

/** The first document of the small scenario, with lines added to its header. */
function letterWith(...lines: readonly string[]) {
  const text = (BASE.get(LETTER) ?? '').replace(
    'references:\n',
    () => `${lines.map((line) => `${line}\n`).join('')}references:\n`,
  );
  const result = compileScenario('base', new Map([...BASE, [LETTER, text]]));
  if (result.kind === 'problems') throw new Error(result.problems.map(({ message }) => message).join('\n'));
  const [document] = result.scenario.documents;
  return { document, passages: result.scenario.passages };
}

describe('what a header says for looking into a print', () => {
  it('is empty where it says nothing', () => {
    expect(letterWith().document).toMatchObject({ flags: [], archives: [], translators: [] });
  });

  it('ties each flag to the words that do not agree, in the order of the author', () => {
    const { document, passages } = letterWith(
      'flags:',
      '  - { at: ["2 copies", "Hill, the second"], text: "One too many.", arithmetic: "2 − 1 = 1" }',
      '  - { at: ["Posted at 9.30"], text: "Early." }',
    );
    const words = document?.flags.map((flag) =>
      flag.passages.map((id) => passages.find((passage) => passage.id === id)?.exact),
    );
    expect(words).toEqual([['2 copies', 'Hill, the second'], ['Posted at 9.30']]);
    expect(document?.flags).toMatchObject([
      { text: 'One too many.', arithmetic: '2 − 1 = 1' },
      { text: 'Early.', arithmetic: null },
    ]);
  });

  it('keeps each archive with its place, and says where the print has none', () => {
    const { document } = letterWith(
      'archives: [{ archive: The archive, location: "Page 7" }, { archive: Another }]',
      'translated-by: ["Anna"]',
    );
    expect(document?.archives).toEqual([
      { archive: 'The archive', location: 'Page 7' },
      { archive: 'Another', location: null },
    ]);
    expect(document?.translators).toEqual(['Anna']);
  });
});
