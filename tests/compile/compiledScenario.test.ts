import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import { BASE } from './scenarioFolder.ts';

/** The small scenario, compiled, with some of its words changed before. */
function compiled(...changes: readonly (readonly [file: string, from: string, to: string])[]) {
  const files = new Map(BASE);
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? '';
    expect(text).toContain(from);
    files.set(file, text.replace(from, to));
  }
  const result = compileScenario('base', files);
  if (result.kind === 'problems') throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.scenario;
}

const minutes = (instant: string) => Date.parse(instant) / 60_000;
const letter = 'documents/letter.txt';

describe('the compiled scenario', () => {
  const scenario = compiled();

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  it('numbers the passages of each document in the order of its text, each stretch once', () => {
    expect(scenario.passages.map(({ id, exact }) => [id, exact])).toEqual([
      ['letter-p1', 'your old letter'],
      ['letter-p2', 'for you alone'],
      ['letter-p3', 'The road is closed.'],
      ['reply-p1', 'your question'],
      ['reply-p2', 'The road is open by day.'],
      ['reply-p3', 'open for ever'],
      ['reply-p4', 'We were calm'],
      ['reply-p5', 'We were calm, and\nwe are glad'],
    ]);
    for (const { document, exact, start, end } of scenario.passages) {
      expect(scenario.documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(exact);
    }
  });

  it('gives a passage the words around it as the document prints them', () => {
    const { passages } = compiled(
      [letter, 'at: "your old letter"', 'at: { exact: "the road is", prefix: "and", suffix: "hard" }'],
      [letter, 'The road\nis long', 'So the  road\nis long'],
    );
    expect(passages.find(({ exact }) => exact === 'the road is')).toMatchObject({
      prefix: 'and ',
      suffix: ' hard',
    });
  });

  it('keeps the text to the letter, without the empty lines around it', () => {
    const [first] = compiled(
      [letter, '---\nHill', '---\n\n \nHill'],
      [letter, '2 copies\n', '2 copies \n\n\n'],
    ).documents;
    expect(first?.text).toBe(
      'Hill, the second\n\nDear Bela, I have your old letter, for you alone. The road is closed. The road\nis long, and the road is hard. Is it open?\n\nAnna\nPosted at 9.30, 2 copies ',
    );
  });

  it.each([
    ['a day on the clock of the axis', '{ date: "1900-01-02" }', '1900-01-01T22:00Z', '1900-01-02T21:59Z'],
    [
      'an hour on its own clock',
      '{ date: "1900-01-02", hour: "00:30", clock: town, clock-is: printed }',
      '1900-01-01T22:30Z',
      '1900-01-01T22:30Z',
    ],
    ['an interval', '{ date: "1900-01-02/1900-01-03~" }', '1900-01-01T22:00Z', '1900-01-03T21:59Z'],
    ['a month', '{ date: "1900-01?" }', '1899-12-31T22:00Z', '1900-01-31T21:59Z'],
    [
      'no later than a day: from the beginning of the period',
      '{ date: "../1900-01-03" }',
      '1899-12-31T22:00Z',
      '1900-01-03T21:59Z',
    ],
    [
      'not before a day: to the end of the period',
      '{ date: "1900-01-02/.." }',
      '1900-01-01T22:00Z',
      '1900-01-31T21:59Z',
    ],
  ])('counts %s in minutes', (_, moment, earliest, latest) => {
    const [first] = compiled([
      letter,
      'date: { date: "1900-01-02" }\nplace',
      `date: ${moment}\nplace`,
    ]).documents;
    expect(first?.date).toMatchObject({ earliest: minutes(earliest), latest: minutes(latest) });
  });

  it('finds the voices, and names them by their speakers where the author gives no label', () => {
    const reply = scenario.documents[1];
    const voices = reply?.messages.flatMap(({ voices: all }) => all);
    expect(voices?.map(({ label, start, end }) => [label, reply?.text.slice(start, end)])).toEqual([
      ['Bela to Anna', expect.stringMatching(/^Anna, to your question.*we are glad\.$/s)],
      ['A verse', '"a road, a road, open for ever"'],
    ]);
  });

  it('says which message speaks the words of a reference', () => {
    expect(scenario.documents.flatMap(({ references }) => references)).toMatchObject([
      { document: 'letter', message: 'ask', target: 'old-letter', passage: 'letter-p1' },
      { document: 'reply', message: 'answer', target: 'ask', passage: 'reply-p1' },
    ]);
  });

  it('names the innermost answers, and each transition by its cause, question and answer', () => {
    expect(scenario.transitions).toMatchObject([
      { id: 'answer:road:open', from: ['closed'], to: 'by-day', passages: ['reply-p2'] },
      { id: 'verse:road:always', from: ['open'], to: 'always' },
      { id: 'auto:mood:glad', cause: { kind: 'automatic', when: [{ question: 'road', answer: 'open' }] } },
    ]);
    expect(
      compiled(
        ['chart.yaml', 'initial: closed', 'initial: open'],
        ['chart.yaml', 'from: closed', 'from: always'],
        [
          'chart.yaml',
          'transitions:',
          'transitions:\n  - { message: ask, question: road, from: by-day, to: closed, why: "x", passages: ["The road is closed."] }\n  - { message: answer, question: road, from: closed, to: open, why: "x", passages: ["The road is open by day."] }',
        ],
        [
          'chart.yaml',
          '  - message: answer\n    question: road\n    from: always\n    to: open\n    why: "Bela opens it."\n    passages: ["The road is open by day."]\n',
          '',
        ],
      ).questions[0],
    ).toMatchObject({
      initial: 'by-day',
    });
  });

  it('leaves out nothing and adds nothing where the author leaves a field out', () => {
    const [, second] = scenario.documents;
    expect(second).toMatchObject({
      apparatus: '',
      copies: null,
      times: [],
      badges: [],
      footnotes: [],
      via: [],
    });
    expect(second?.place).toEqual({ printed: null, place: null, note: 'not printed' });
    expect(scenario).toMatchObject({
      fictional: false,
      notices: [],
      credits: [],
      missing: [{ certainty: null }],
    });
  });
});
