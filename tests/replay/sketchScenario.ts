import type { Answer, AnswerMark, Question, Transition } from '../../src/format/chart.ts';
import type { Document, Hand, HandForm, Message, Reference } from '../../src/format/document.ts';
import type * as Ids from '../../src/format/ids.ts';
import type { Moment } from '../../src/format/moment.ts';
import type { Passage } from '../../src/format/passage.ts';
import type { DecisionPoint, Scenario } from '../../src/format/scenario.ts';

/** A scenario in as few words as a test needs; everything else is filled in. One document a message. */
export interface Sketch {
  readonly questions: readonly QuestionSketch[];
  /** In the order of the record. */
  readonly messages: readonly MessageSketch[];
  readonly transitions?: readonly TransitionSketch[];
  readonly seats?: readonly { readonly id: string; readonly given?: readonly string[] }[];
  readonly decisions?: readonly DecisionSketch[];
  /** Ids of what is told after the last message. */
  readonly epilogue?: readonly string[];
}

export interface DecisionSketch {
  /** Null: the class is asked after the last message. */
  readonly before: string | null;
  /** Recommended, unless said otherwise. */
  readonly recommended?: boolean;
}

export interface QuestionSketch {
  readonly id: string;
  readonly title?: string;
  readonly lead?: boolean;
  /** Outer before inner; `inner` enters its first. */
  readonly answers: readonly AnswerSketch[];
  /** The first answer, unless said otherwise. */
  readonly initial?: string;
  readonly unheard?: string;
  /** The messages whose words prove the first answer, looking back. */
  readonly provenBy?: readonly string[];
}

export type AnswerSketch =
  | string
  | { readonly id: string; readonly inner?: readonly AnswerSketch[]; readonly mark?: AnswerMark };

export interface MessageSketch {
  readonly id: string;
  readonly from?: string;
  readonly withFrom?: readonly string[];
  readonly to?: string;
  readonly withTo?: readonly string[];
  readonly via?: readonly string[];
  readonly written?: Moment;
  readonly text?: string;
  readonly because?: string;
  /** What it answers in its own words; an id of no message is of something missing, one after `quoted:` only quoted. */
  readonly answers?: readonly string[];
  readonly section?: { readonly title: string; readonly minutes: number | null };
  readonly hands?: readonly { readonly seat: string; readonly form: HandForm; readonly from?: Moment }[];
}

export interface TransitionSketch {
  readonly by: string | readonly { readonly question: string; readonly answer: string }[];
  readonly question: string;
  readonly from: readonly string[];
  readonly to: string;
}

/** A day without an hour, on a clock that keeps universal time. */
export function day(date: string): Moment {
  const earliest = Date.parse(`${date}T00:00Z`) / 60_000;
  return { kind: 'day', date, earliest, latest: earliest + 24 * 60 - 1 };
}

/** A printed hour, on a clock that keeps universal time. */
export function hour(date: string, time: string, clockIs: 'printed' | 'assumed' = 'printed'): Moment {
  const minute = Date.parse(`${date}T${time}Z`) / 60_000;
  return {
    kind: 'hour',
    date,
    hour: time,
    clock: 'harbour' as Ids.ClockId,
    clockIs,
    earliest: minute,
    latest: minute,
  };
}

export function sketchScenario(sketch: Sketch): Scenario {
  const documents = sketch.messages.map((message) => documentOf(message, sketch.messages));
  const passages: Passage[] = documents.map(({ id, text }) => ({
    id: `${id}-p1` as Ids.PassageId,
    document: id,
    exact: text,
    start: 0,
    end: text.length,
  }));
  const people = new Set(
    documents.flatMap(({ messages }) =>
      messages.flatMap((m) => [m.author, ...m.coAuthors, m.addressee, ...m.coAddressees, ...m.via]),
    ),
  );
  const basis = { kind: 'source' } as const;
  const known = new Set(sketch.messages.map(({ id }) => id));
  const named = sketch.messages
    .flatMap(({ answers = [] }) => answers)
    .filter((id) => !id.startsWith('quoted:') && !known.has(id));
  return {
    id: 'sketch' as Ids.ScenarioId,
    title: 'A sketch',
    summary: 'Made for a test.',
    period: '1950-01-01/1950-12-31',
    fictional: true,
    axis: 'harbour' as Ids.ClockId,
    clocks: [{ id: 'harbour' as Ids.ClockId, title: 'Harbour clock', offset: 0, basis }],
    sources: [{ id: 'box' as Ids.SourceId, title: 'A box of letters', url: null, note: null }],
    people: [...people].map((id) => ({
      id,
      name: capital(id),
      kind: 'person',
      role: 'writes letters',
      roleBasis: basis,
      printed: [],
      note: null,
    })),
    places: [],
    lanes: [],
    seats: (sketch.seats ?? []).map(({ id, given = [] }) => ({
      id: id as Ids.SeatId,
      title: capital(id),
      people: [],
      about: '',
      given: given as Ids.QuestionId[],
    })),
    documents,
    passages,
    questions: sketch.questions.map(questionOf),
    transitions: (sketch.transitions ?? []).map((transition, n) => transitionOf(transition, n, passages)),
    record: sketch.messages.map(({ id, because = null, section = null }) => ({
      message: id as Ids.MessageId,
      because,
      section,
      notes: null,
    })),
    compared: [],
    missing: [...new Set(named)].map((id) => ({
      id: id as Ids.MissingId,
      title: capital(id),
      written: null,
      content: null,
      elsewhere: null,
      certainty: null,
    })),
    comparisons: [],
    decisions: (sketch.decisions ?? []).map(decisionOf),
    outside: [],
    epilogue: sketch.epilogue ?? [],
    notices: [],
    credits: [],
    rights: '',
  };
}

function documentOf(sketch: MessageSketch, all: readonly MessageSketch[]): Document {
  const {
    id,
    from = 'anna',
    to = 'boris',
    withFrom = [],
    withTo = [],
    via = [],
    written = day('1950-10-01'),
    ...rest
  } = sketch;
  const text = rest.text ?? `The words of ${id}.`;
  const message: Message = {
    id: id as Ids.MessageId,
    document: `${id}-letter` as Ids.DocumentId,
    title: `${capital(from)} to ${capital(to)}: ${id}`,
    author: from as Ids.PersonId,
    coAuthors: withFrom as Ids.PersonId[],
    addressee: to as Ids.PersonId,
    coAddressees: withTo as Ids.PersonId[],
    via: via as Ids.PersonId[],
    written,
    voices: [
      { speaker: from as Ids.PersonId, addressee: to as Ids.PersonId, label: '', start: 0, end: text.length },
    ],
    route: [],
    hands: (rest.hands ?? []).map(
      ({ seat, form, from: since = null }): Hand => ({
        seat: seat as Ids.SeatId,
        form,
        from: since,
        limit: null,
        note: null,
      }),
    ),
  };
  return {
    id: message.document,
    title: `Letter ${id}`,
    kind: 'letter',
    source: 'box' as Ids.SourceId,
    text,
    apparatus: '',
    numbers: [],
    author: [],
    addressee: [],
    via: [],
    date: written,
    place: { printed: null, place: null, note: null },
    times: [],
    copies: null,
    reference: `Box 1, ${id}`,
    translator: '',
    rights: '',
    badges: [],
    archives: [],
    translators: [],
    flags: [],
    footnotes: [],
    messages: [message],
    references: (rest.answers ?? []).map((target): Reference => {
      const quoted = target.startsWith('quoted:');
      const to = quoted ? target.slice('quoted:'.length) : target;
      const status = quoted ? 'quoted' : all.some((other) => other.id === to) ? 'in-dossier' : 'missing';
      return {
        document: message.document,
        message: message.id,
        passage: `${message.document}-p1` as Ids.PassageId,
        relation: 'answers',
        target: to as Ids.MessageId,
        status,
        note: `It answers ${to}.`,
        basis: { kind: 'inferred', reason: `It speaks of ${to}.`, certainty: 'high' },
      };
    }),
  };
}

function questionOf({
  id,
  title = `What of ${id}?`,
  lead = true,
  answers,
  initial,
  unheard,
  provenBy = [],
}: QuestionSketch): Question {
  const all = answersOf(answers, null);
  return {
    id: id as Ids.QuestionId,
    title,
    lead,
    initial: (initial ?? innermost(all, all[0]?.id)) as Ids.AnswerId,
    initialPassages: provenBy.map((message) => `${message}-letter-p1` as Ids.PassageId),
    initialWhy: 'It is said to have been so.',
    unheard: (unheard ?? null) as Ids.AnswerId | null,
    answers: all,
  };
}

function answersOf(answers: readonly AnswerSketch[], within: Ids.AnswerId | null): Answer[] {
  return answers.flatMap((sketch) => {
    const { id, inner = [], mark = null } = typeof sketch === 'string' ? { id: sketch } : sketch;
    const own = answersOf(inner, id as Ids.AnswerId);
    const first = own[0]?.id ?? null;
    return [{ id: id as Ids.AnswerId, title: capital(id), within, first, mark }, ...own];
  });
}

/** The answer that entering this one leads to. */
function innermost(answers: readonly Answer[], id: string | undefined): string | undefined {
  const first = answers.find((answer) => answer.id === id)?.first ?? null;
  return first === null ? id : innermost(answers, first);
}

function transitionOf(sketch: TransitionSketch, n: number, passages: readonly Passage[]): Transition {
  const { by, question, from, to } = sketch;
  const byMessage = typeof by === 'string';
  const proof = passages.find(({ id }) => byMessage && id === `${by}-letter-p1`) ?? passages[0];
  return {
    id: `${n}:${byMessage ? by : 'auto'}:${question}:${to}`,
    cause: byMessage
      ? { kind: 'message', message: by as Ids.MessageId }
      : {
          kind: 'automatic',
          when: by.map((holding) => ({
            question: holding.question as Ids.QuestionId,
            answer: holding.answer as Ids.AnswerId,
          })),
        },
    question: question as Ids.QuestionId,
    from: from as readonly string[] as readonly Ids.AnswerId[],
    to: to as Ids.AnswerId,
    why: `Since ${byMessage ? by : 'the other'} says so.`,
    passages: proof === undefined ? [] : [proof.id],
  };
}

function decisionOf({ before, recommended = true }: DecisionSketch): DecisionPoint {
  return {
    id: `ask-${before ?? 'at-the-end'}`,
    title: 'What would you do?',
    before: before as Ids.MessageId | null,
    decider: 'anna' as Ids.PersonId,
    when: '',
    known: '',
    options: ['a', 'b', 'c'].map((key) => ({ key, text: `Do ${key}.` })),
    took: before === null ? [] : ['b'],
    passages: before === null ? [] : [`${before}-letter-p1` as Ids.PassageId],
    recommended,
    note: null,
  };
}

function capital(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
