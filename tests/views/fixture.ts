import type { Question, Transition } from '../../src/format/chart.ts';
import type { Document, Message } from '../../src/format/document.ts';
import type { Id } from '../../src/format/ids.ts';
import type { Moment } from '../../src/format/moment.ts';
import type { Passage } from '../../src/format/passage.ts';
import type { Scenario } from '../../src/format/scenario.ts';
import { narrateStep } from '../../src/replay/narrateStep.ts';
import { replaySchedule } from '../../src/replay/replaySchedule.ts';
import { indexScenario } from '../../src/replay/scenarioIndex.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';

/** Ids are made only where a scenario is read; a made-up scenario stands in for that here. */
export const id = <Kind extends string>(text: string) => text as Id<Kind>;

const REPORT = `TOP SECRET
To the COUNT

I report the answer of the DUKE:

"We are ready to march.
Only give us until spring; the roads 𝄞 are bad.

DUKE 2.10.50"
1. In our view he will not march.
No. 12 <script>alert(1)</script>
`;

const ORDER = `To the ENVOY

Tell the DUKE the following: We accept the spring. The bridge shall wait until then.

COUNT`;

const day = (date: string): Moment => ({ kind: 'day', date, earliest: 0, latest: 1439 });

const hour: Moment = {
  kind: 'hour',
  date: '1950-10-03',
  hour: '12:15',
  clock: id('capital'),
  clockIs: 'assumed',
  earliest: 5000,
  latest: 5000,
};

function passage(name: string, document: string, text: string, exact: string): Passage {
  const start = text.indexOf(exact);
  return { id: id(name), document: id(document), exact, start, end: start + exact.length };
}

const passages: readonly Passage[] = [
  passage('report-p1', 'report', REPORT, 'We are ready to march.\nOnly give us until spring'),
  passage('report-p2', 'report', REPORT, 'until spring; the roads 𝄞 are bad.'),
  passage('report-p3', 'report', REPORT, 'he will not march'),
  passage('order-p1', 'order', ORDER, 'We accept the spring.'),
];

function voice(
  speaker: string,
  addressee: string,
  label: string,
  text: string,
  begins: string,
  ends: string,
) {
  const start = text.indexOf(begins);
  return {
    speaker: id<'person'>(speaker),
    addressee: id<'person'>(addressee),
    label,
    start,
    end: text.indexOf(ends, start) + ends.length,
  };
}

const duke: Message = {
  id: id('duke-answers'),
  document: id('report'),
  title: 'Duke to Count, 2 October',
  author: id('duke'),
  coAuthors: [],
  addressee: id('count'),
  coAddressees: [],
  via: [id('envoy')],
  written: day('1950-10-02'),
  voices: [voice('duke', 'count', 'Duke to Count', REPORT, 'We are ready', 'DUKE 2.10.50')],
  route: [],
  hands: [
    { seat: id('duke'), form: 'wrote', from: day('1950-10-02'), limit: null, note: null },
    { seat: id('count'), form: 'received', from: hour, limit: null, note: 'Read the same day.' },
    { seat: id('baron'), form: 'not-shown', from: null, limit: null, note: null },
  ],
};

const envoy: Message = {
  ...duke,
  id: id('envoy-comments'),
  title: 'Envoy to Count, 3 October',
  author: id('envoy'),
  via: [],
  written: hour,
  voices: [voice('envoy', 'count', 'Envoy to Count', REPORT, '1. In our view', 'not march.')],
  hands: [{ seat: id('count'), form: 'addressed', from: hour, limit: null, note: null }],
};

const count: Message = {
  ...duke,
  id: id('count-accepts'),
  document: id('order'),
  title: 'Count to Duke, 4 October',
  author: id('count'),
  addressee: id('duke'),
  via: [id('envoy')],
  written: day('1950-10-04'),
  voices: [voice('count', 'duke', 'Count to Duke', ORDER, 'We accept', 'until then.')],
  hands: [],
};

const report: Document = {
  id: id('report'),
  title: 'Report of the Envoy to the Count, 3 October',
  kind: 'report',
  source: id('book'),
  text: REPORT,
  apparatus: '',
  numbers: [{ printed: 'No. 12', of: 'the envoy’s number' }],
  author: [{ printed: 'ENVOY', person: id('envoy'), identified: null }],
  addressee: [{ printed: 'COUNT', person: id('count'), identified: null }],
  via: [],
  date: hour,
  place: { printed: null, place: null, note: null },
  times: [{ what: 'received', printed: '12:15 3.10.1950', moment: hour, note: null }],
  copies: { printed: ['Copies: COUNT'], holders: [id('count')], note: null },
  reference: '[Source: Archive, box 7]',
  archives: [{ archive: 'The Archive', location: 'box 7' }],
  translator: 'Translated by A. Translator',
  translators: ['A. Translator'],
  rights: 'Free',
  badges: [{ kind: 'lines-lost', text: 'The signature is lost in the source.' }],
  flags: [
    {
      passages: [id('report-p3')],
      text: 'Two numbers for one paper.',
      arithmetic: '12 − 1 = 11',
    },
  ],
  footnotes: [
    {
      n: 1,
      passage: id('report-p3'),
      text: 'He did march.',
      basis: { kind: 'outside', source: 'A chronicle', certainty: 'high' },
    },
    { n: 2, passage: null, text: 'Filed late.', basis: { kind: 'source' } },
  ],
  messages: [duke, envoy],
  references: [],
};

const order: Document = {
  ...report,
  id: id('order'),
  title: 'Order of the Count, 4 October',
  text: ORDER,
  badges: [{ kind: 'draft', text: 'Approval not shown.' }],
  archives: [],
  translators: [],
  flags: [],
  footnotes: [],
  messages: [count],
  references: [
    {
      document: id('order'),
      message: id('count-accepts'),
      passage: id('order-p1'),
      relation: 'answers',
      target: id<'message'>('duke-answers'),
      status: 'in-dossier',
      note: null,
      basis: { kind: 'source' },
    },
  ],
};

const answer = (name: string, title: string) => ({
  id: id<'answer'>(name),
  title,
  within: null,
  first: null,
  mark: null,
});

const questions: readonly Question[] = [
  {
    id: id('marches'),
    title: 'Will the Duke march?',
    lead: true,
    initial: id('ready'),
    initialPassages: [id('report-p3')],
    initialWhy: 'So the envoy remembers it.',
    unheard: null,
    answers: [answer('ready', 'Ready'), answer('spring', 'Not before spring'), answer('never', 'Never')],
  },
  {
    id: id('bridge'),
    title: 'Is the bridge built?',
    lead: false,
    initial: id('building'),
    initialPassages: [],
    initialWhy: '',
    unheard: null,
    answers: [
      answer('building', 'Being built'),
      { ...answer('stopped', 'Stopped'), mark: { kind: 'draft', text: 'draft, approval not shown' } },
    ],
  },
];

const transitions: readonly Transition[] = [
  {
    id: 'duke-answers:marches:spring',
    cause: { kind: 'message', message: duke.id },
    question: id('marches'),
    from: [id('ready')],
    to: id('spring'),
    why: 'He asks for time.',
    passages: [id('report-p2'), id('report-p1')],
  },
  {
    id: 'count-accepts:marches:never',
    cause: { kind: 'message', message: count.id },
    question: id('marches'),
    from: [id('spring')],
    to: id('never'),
    why: 'Nobody waits for spring.',
    passages: [id('order-p1')],
  },
  {
    id: 'auto:bridge:stopped',
    cause: { kind: 'automatic', when: [{ question: id('marches'), answer: id('never') }] },
    question: id('bridge'),
    from: [id('building')],
    to: id('stopped'),
    why: 'Without a march no bridge.',
    passages: [id('report-p3')],
  },
];

const seat = (name: string, title: string) => ({
  id: id<'seat'>(name),
  title,
  people: [],
  about: '',
  given: [],
});
const person = (name: string, title: string) => ({
  id: id<'person'>(name),
  name: title,
  kind: 'person' as const,
  role: '',
  roleBasis: { kind: 'source' as const },
  printed: [],
  note: null,
});

/** Three messages in two documents: marks that overlap and run over a line, a consequence, a step that moves nothing. */
export const scenario: Scenario = {
  id: id('the-march'),
  title: 'The march',
  summary: 'A duke hesitates.',
  period: '1950-10-02/1950-10-04',
  fictional: true,
  axis: id('capital'),
  clocks: [{ id: id('capital'), title: 'Capital clock', offset: 0, basis: { kind: 'source' } }],
  sources: [{ id: id('book'), title: 'The book', url: 'https://example.org/book', note: null }],
  people: [person('duke', 'The Duke'), person('count', 'The Count'), person('envoy', 'The Envoy')],
  places: [],
  lanes: [],
  seats: [seat('duke', 'Duke'), seat('count', 'Count'), seat('baron', 'Baron'), seat('king', 'King')],
  documents: [report, order],
  passages,
  questions,
  transitions,
  record: [duke, envoy, count].map((message) => ({
    message: message.id,
    because: null,
    section: null,
    notes: null,
  })),
  missing: [],
  compared: [],
  comparisons: [],
  decisions: [],
  outside: [],
  epilogue: [],
  notices: [{ title: 'Invented', text: 'None of this happened.', basis: { kind: 'source' } }],
  credits: ['Nobody'],
  rights: 'Free to all',
};

export const index = indexScenario(scenario);
export const replay = replaySchedule(scenario, recordSchedule(scenario));
export const narrations = [0, 1, 2, 3].map((n) => narrateStep(index, replay, n));
