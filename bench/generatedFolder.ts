const QUESTIONS = 6;
const ANSWERS = 2;
const FILLER =
  'The commission met again at noon and heard the report of the harbour master without coming to a view. ';

/**
 * A made-up scenario folder of any length, in the form that authors write: one message a document, one change of
 * answer a message, going round the answers of each question.
 * @param documents how many, 1 or more
 * @returns texts by path inside the folder
 */
export function generatedFolder(documents: number): ReadonlyMap<string, string> {
  const all = Array.from({ length: documents }, (_, n) => n);
  const files = all.map((n): [string, string] => [`documents/doc-${n}.txt`, documentFile(n)]);
  return new Map([...files, ['scenario.yaml', scenarioFile(all)], ['chart.yaml', chartFile(all)]]);
}

/** One day after the other from 1 January 1900; the form of the year holds for some 36,000 documents. */
function day(n: number): string {
  return new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10);
}

function proof(n: number): string {
  return `We now take view ${n} on question ${n % QUESTIONS}.`;
}

function documentFile(n: number): string {
  return `---
id: doc-${n}
title: "Letter ${n}"
kind: letter
source: archive
author: [{ person: ${n % 2 === 0 ? 'anna' : 'boris'} }]
addressee: [{ person: ${n % 2 === 0 ? 'boris' : 'anna'} }]
date: { date: "${day(n)}" }
place: { place: harbour }
reference: "Box 1, letter ${n}"
translator: "none"
rights: "none"
messages:
  - id: letter-${n}
    title: "Letter ${n}"
    author: ${n % 2 === 0 ? 'anna' : 'boris'}
    addressee: ${n % 2 === 0 ? 'boris' : 'anna'}
    written: { date: "${day(n)}" }
    begins: "Letter ${n} begins."
    ends: "Letter ${n} ends."
    route: [{ lane: north, what: written, at: { date: "${day(n)}" } }]
    hands:
      - { seat: north, form: wrote, from: { date: "${day(n)}" } }
---
Letter ${n} begins.
${FILLER.repeat(12)}
${proof(n)}
${FILLER.repeat(12)}
Letter ${n} ends.
`;
}

function scenarioFile(all: readonly number[]): string {
  const record = all.map((n) => `  - { message: letter-${n} }`).join('\n');
  return `title: "Generated, ${all.length} letters"
summary: "Made up for measuring."
period: "1900-01-01/${day(all.length)}"
fictional: true
axis: north
clocks: [{ id: north, title: "North clock", utc: "+00:00", basis: source }]
sources: [{ id: archive, title: "An archive that does not exist" }]
people:
  - { id: anna, name: Anna, kind: person, role: envoy, role-basis: source }
  - { id: boris, name: Boris, kind: person, role: envoy, role-basis: source }
places:
  - { id: harbour, name: Harbour, where: unplaced, basis: source }
lanes:
  - { id: north, title: North, subtitle: Anna }
seats:
  - { id: north, title: North, people: [anna], about: "Writes." }
record:
${record}
missing: []
notices: []
credits: []
rights: "none"
`;
}

function chartFile(all: readonly number[]): string {
  const questions = Array.from({ length: QUESTIONS }, (_, question) => {
    const answers = Array.from(
      { length: ANSWERS },
      (_, at) => `      - { id: view-${at}, title: "View ${at}" }`,
    );
    return `  - id: question-${question}
    title: "Question ${question}?"
    initial: view-0
    initial-why: "Nothing else was said."
    answers:
${answers.join('\n')}`;
  });
  const transitions = all.map((n) => {
    const turn = Math.floor(n / QUESTIONS);
    return `  - message: letter-${n}
    question: question-${n % QUESTIONS}
    from: view-${turn % ANSWERS}
    to: view-${(turn + 1) % ANSWERS}
    why: "Letter ${n} says so."
    passages: ["${proof(n)}"]`;
  });
  return `questions:\n${questions.join('\n')}\ntransitions:\n${transitions.join('\n')}\n`;
}
