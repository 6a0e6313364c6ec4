import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/compile/compileScenario.ts';
import { linesOf } from './scenarioFolder.ts';

/** The answers of each generated question: `top` is refined by `left` and `right`. */
const LEAVES = ['low', 'left', 'right'] as const;
const ANSWERS = ['low', 'top', 'left', 'right'] as const;
const QUESTIONS = ['one', 'two'] as const;
const MESSAGES = ['m1', 'm2', 'm3'] as const;

type Leaf = (typeof LEAVES)[number];
type Answer = (typeof ANSWERS)[number];
type Question = (typeof QUESTIONS)[number];
type Holding = { readonly question: Question; readonly answer: Answer };

interface Transition {
  readonly message: string | null;
  readonly when: readonly Holding[];
  readonly question: Question;
  readonly from: readonly Answer[];
  readonly to: Answer;
}

interface Chart {
  readonly transitions: readonly Transition[];
  /** The messages of the one seat, in the order in which it has them, and whether it is given the first question, which can be unheard. */
  readonly heard: readonly string[];
  readonly given: boolean;
}

const holding = fc.record({ question: fc.constantFrom(...QUESTIONS), answer: fc.constantFrom(...ANSWERS) });
const transition: fc.Arbitrary<Transition> = fc
  .record({
    message: fc.option(fc.constantFrom(...MESSAGES), { freq: 3 }),
    when: fc.uniqueArray(holding, { minLength: 1, maxLength: 2, selector: ({ question }) => question }),
    question: fc.constantFrom(...QUESTIONS),
    from: fc.uniqueArray(fc.constantFrom(...ANSWERS), { minLength: 1, maxLength: 2 }),
    to: fc.constantFrom(...ANSWERS),
  })
  .map((one) => ({ ...one, when: one.message === null ? one.when : [] }));
const chart: fc.Arbitrary<Chart> = fc.record({
  transitions: fc.array(transition, { minLength: 1, maxLength: 6 }),
  heard: fc.shuffledSubarray([...MESSAGES]),
  given: fc.boolean(),
});

/** Automatic transitions there and back: what runs in circles, unless conditions keep them apart. */
const swing = fc
  .tuple(chart, fc.constantFrom(...QUESTIONS), holding, holding)
  .map(([charted, question, a, b]): Chart => {
    const there: Transition = { message: null, when: [a], question, from: ['low'], to: 'right' };
    const back: Transition = { message: null, when: [b], question, from: ['right'], to: 'low' };
    return { ...charted, transitions: [...charted.transitions.slice(0, 2), there, back] };
  });

/** The chart as an author would write it, each transition on one line, so that its line tells which it is. */
function folderOf({ transitions, heard, given }: Chart): ReadonlyMap<string, string> {
  const answers = `[{ id: low, title: "L" }, { id: top, title: "T", first: left, answers: [{ id: left, title: "A" }, { id: right, title: "B" }] }]`;
  const question = (id: string, unheard: string) =>
    `  - { id: ${id}, title: "?", initial: top, initial-why: "x"${unheard}, answers: ${answers} }`;
  const cause = ({ message, when }: Transition) =>
    message === null
      ? `when: [${when.map((one) => `{ question: ${one.question}, answer: ${one.answer} }`).join(', ')}]`
      : `message: ${message}`;
  const passages = ({ message }: Transition) =>
    message === null ? '[{ document: paper, exact: "m1 says" }]' : `["${message} says"]`;
  const lines = transitions.map(
    (one) =>
      `  - { ${cause(one)}, question: ${one.question}, from: [${one.from.join(', ')}], to: ${one.to}, why: "x", passages: ${passages(one)} }`,
  );
  const hands = (message: string) =>
    heard.includes(message)
      ? `, hands: [{ seat: seat, form: received, from: { date: "1900-01-0${heard.indexOf(message) + 2}" } }]`
      : '';
  const messages = MESSAGES.map(
    (id) =>
      `  - { id: ${id}, title: "x", author: who, addressee: who, written: { date: "1900-01-01" }, begins: "${id} says", ends: "${id} end"${hands(id)} }`,
  );
  return new Map([
    [
      'chart.yaml',
      [
        'questions:',
        question('one', ', unheard: low'),
        question('two', ''),
        'transitions:',
        ...lines,
        '',
      ].join('\n'),
    ],
    [
      'scenario.yaml',
      `title: "x"
summary: "x"
period: "1900-01-01/1900-01-31"
axis: clock
clocks: [{ id: clock, title: "x", utc: "+00:00", basis: source }]
sources: [{ id: book, title: "x" }]
people: [{ id: who, name: "x", kind: person, role: "x", role-basis: source }]
lanes: [{ id: lane, title: "x", subtitle: "x" }]
seats: [{ id: seat, title: "x", people: [who], about: "x", given: [${given ? 'one, ' : ''}two] }]
record: [${MESSAGES.map((id) => `{ message: ${id}, because: "x" }`).join(', ')}]
rights: "x"
`,
    ],
    [
      'documents/paper.txt',
      `---
id: paper
title: "x"
kind: x
source: book
author: [{ person: who }]
addressee: [{ person: who }]
date: { date: "1900-01-01" }
place: { note: "x" }
reference: "x"
translator: "x"
rights: "x"
messages:
${messages.join('\n')}
---
${MESSAGES.map((id) => `${id} says so, ${id} end.`).join('\n')}
`,
    ],
  ]);
}

/** The complaints of the compiler, by rule and transition or answer. */
function complaints(charted: Chart): ReadonlySet<string> {
  const result = compileScenario('generated', folderOf(charted));
  if (result.kind === 'scenario') return new Set();
  return new Set(
    result.problems.map(({ rule, file, line, found }) => {
      expect(file).toBe('chart.yaml');
      const first = linesOf(folderOf(charted).get('chart.yaml') ?? '').indexOf('transitions:') + 2;
      return rule === 'unreachable-answer'
        ? `${rule} ${line === 2 ? 'one' : 'two'} ${found}`
        : `${rule} ${line - first}`;
    }),
  );
}

// What follows says the rules once more, slowly: every situation there can be is tried one after the other.

type Situation = Readonly<Record<Question, Leaf>>;

const EVERYWHERE: readonly Situation[] = LEAVES.flatMap((one) => LEAVES.map((two) => ({ one, two })));

function stands(answer: Answer, leaf: Leaf): boolean {
  return answer === leaf || (answer === 'top' && leaf !== 'low');
}

function can({ question, from, when }: Transition, situation: Situation): boolean {
  return (
    from.some((answer) => stands(answer, situation[question])) &&
    when.every((one) => stands(one.answer, situation[one.question]))
  );
}

function leafOf(answer: Answer): Leaf {
  return answer === 'top' ? 'left' : answer;
}

function expected({ transitions, heard, given }: Chart): ReadonlySet<string> {
  const found = new Set<string>();
  const automatic = transitions.filter(({ message }) => message === null);
  transitions.forEach((one, n) => {
    const to = leafOf(one.to);
    const stays = one.from.some((answer) => stands(answer, to));
    const leavesOnlyIt = LEAVES.every(
      (leaf) => leaf === to || !one.from.some((answer) => stands(answer, leaf)),
    );
    if (stays && (one.from.includes(to) || leavesOnlyIt || one.message === null))
      found.add(`change-of-nothing ${n}`);
    const competes = transitions
      .slice(0, n)
      .some(
        (other) =>
          other.message === one.message &&
          other.question === one.question &&
          EVERYWHERE.some((situation) => can(one, situation) && can(other, situation)),
      );
    if (competes) found.add(`transitions-compete ${n}`);
  });
  if (found.size > 0) return found;

  const fired = new Set<Transition>();
  const held = new Set<string>();
  const circle = new Set<string>();
  /** Automatic transitions one instant after another; after 100 they go on for ever. */
  const rest = (start: Situation, watched: boolean): Situation => {
    let now = start;
    for (let instant = 0; ; instant += 1) {
      const moving = automatic.filter((one) => can(one, now));
      if (watched) for (const one of moving) fired.add(one);
      if (moving.length === 0) return now;
      if (instant >= 90) for (const one of moving) circle.add(`${transitions.indexOf(one)}`);
      if (instant === 100) return now;
      for (const one of moving) {
        now = { ...now, [one.question]: leafOf(one.to) };
        if (watched) held.add(`${one.question} ${leafOf(one.to)}`);
      }
    }
  };
  const circles = new Set<string>();
  for (const situation of EVERYWHERE) {
    circle.clear();
    rest(situation, false);
    if (circle.size > 0) circles.add(String(Math.min(...[...circle].map(Number))));
  }
  for (const n of circles) found.add(`automatic-circle ${n}`);
  if (circles.size > 0) return found;

  const orders = [
    { messages: [...MESSAGES], start: { one: 'left', two: 'left' } },
    { messages: heard, start: { one: given ? 'left' : 'low', two: 'left' } },
  ] as const;
  for (const { messages, start } of orders) {
    held.add(`one ${start.one}`).add(`two ${start.two}`);
    let now = rest(start, true);
    for (const message of messages) {
      const moving = transitions.filter((one) => one.message === message && can(one, now));
      let next: Situation = now;
      for (const one of moving) {
        fired.add(one);
        held.add(`${one.question} ${leafOf(one.to)}`);
        next = { ...next, [one.question]: leafOf(one.to) };
      }
      now = moving.length > 0 ? rest(next, true) : now;
    }
  }
  const silent = transitions.filter((one) => !fired.has(one));
  for (const one of silent) found.add(`transition-never-fires ${transitions.indexOf(one)}`);
  for (const question of QUESTIONS) {
    for (const leaf of LEAVES) {
      const waits = silent.some((one) => one.question === question && leafOf(one.to) === leaf);
      if (!held.has(`${question} ${leaf}`) && !waits) found.add(`unreachable-answer ${question} ${leaf}`);
    }
  }
  return found;
}

describe('the rules about the statechart', () => {
  it('complain exactly where an interpreter that tries everything does', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(chart, swing), (charted) => {
        const wanted = expected(charted);
        expect([...complaints(charted)].sort()).toEqual([...wanted].sort());
        for (const complaint of wanted) seen.add(complaint.split(' ')[0] ?? '');
      }),
      { numRuns: 500 },
    );
    const rules = [
      'automatic-circle',
      'change-of-nothing',
      'transition-never-fires',
      'transitions-compete',
      'unreachable-answer',
    ];
    expect(rules.filter((rule) => !seen.has(rule))).toEqual([]);
  });
});
