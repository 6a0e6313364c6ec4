import type { AnswerMark, Question, Transition } from '../format/chart.ts';
import type { Document, Reference } from '../format/document.ts';
import type { AnswerId, Id, MessageId, PassageId, QuestionId } from '../format/ids.ts';
import type { Basis } from '../format/moment.ts';
import type { Passage } from '../format/passage.ts';
import type { Scenario, Seat } from '../format/scenario.ts';
import { indexScenario } from './scenarioIndex.ts';
import { ELSEWHERE, type SeatDocument, seatDocument } from './seatDocument.ts';

/** How far a seat has come. */
export interface SeatKnowledge {
  /** The messages that have reached it, in the order in which they did. */
  readonly had: readonly MessageId[];
  /** The answers that have held for it, and the transitions that led there; null: not looked at yet. */
  readonly reached: Reached | null;
}

export interface Reached {
  readonly answers: ReadonlyMap<QuestionId, ReadonlySet<AnswerId>>;
  /** What held before the first message. */
  readonly opening: ReadonlyMap<QuestionId, AnswerId>;
  /** Each transition with the answers that it was taken from; none where it was taken at the opening. */
  readonly transitions: ReadonlyMap<string, ReadonlySet<AnswerId>>;
}

/** What is said of an answer that is a draft, was told or was reported, without saying to whom or by whom. */
const MARKS: Readonly<Record<AnswerMark['kind'], string>> = {
  draft: 'draft, approval not shown',
  told: 'as told',
  reported: 'as reported',
};

/**
 * A scenario as one seat knows it: what has not reached the seat is not in it. What is shown of a seat comes from here
 * and from nowhere else, so that nothing has to be hidden.
 */
export function seatScenario(scenario: Scenario, seat: Seat, { had, reached }: SeatKnowledge): Scenario {
  const { people } = indexScenario(scenario);
  const papers = scenario.documents.flatMap((document) => seatDocument(document, seat, had, people) ?? []);
  const passages = keptPassages(scenario, papers);
  const heard = new Set(passages.map(({ id }) => id));
  const documents = papers.map(({ document }) =>
    withinReach(document, heard, pointers(scenario, document.id, heard, had)),
  );
  const speaking = new Set(
    documents
      .flatMap(({ messages }) => messages.flatMap(({ voices }) => voices))
      .flatMap(({ speaker, addressee }) => [speaker, addressee]),
  );
  return {
    ...scenario,
    summary: aboutSeat(seat),
    clocks: scenario.clocks.map((clock) => ({ ...clock, basis: { kind: 'source' } })),
    sources: scenario.sources.map(({ id }) => ({ id, title: '', url: null, note: null })),
    people: scenario.people
      .filter(({ id }) => speaking.has(id))
      .map((person) => ({ ...person, role: '', roleBasis: { kind: 'source' }, printed: [], note: null })),
    places: [],
    lanes: [
      { id: ELSEWHERE, title: 'Elsewhere', subtitle: '', place: null },
      { id: seat.id as string as Id<'lane'>, title: seat.title, subtitle: '', place: null },
    ],
    seats: [{ ...seat, about: '' }],
    documents,
    passages,
    questions: scenario.questions.map((question) => seatQuestion(question, reached)),
    transitions: scenario.transitions
      .filter(({ id }) => reached === null || reached.transitions.has(id))
      .flatMap((transition) => seatTransition(transition, heard, reached)),
    record: scenario.record
      .filter(({ message }) => had.includes(message))
      .map(({ message }) => ({ message, because: null, section: null, notes: null })),
    missing: [],
    compared: [],
    comparisons: [],
    decisions: [],
    outside: [],
    epilogue: [],
    notices: [],
    credits: [],
    rights: '',
  };
}

function aboutSeat({ title }: Seat): string {
  return (
    `Only what came into the hands of ${title}, in the order in which it did: what was written there, received there, ` +
    'or to be told there. What the documents order to be told counts as told, and what is addressed counts as come; ' +
    'where the reading is not shown, the step says so. Nothing else of the dossier is on these pages.'
  );
}

function keptPassages(scenario: Scenario, papers: readonly SeatDocument[]): readonly Passage[] {
  const kept = new Map(papers.map((paper) => [paper.document.id, paper.kept]));
  return scenario.passages.flatMap(({ id, document, exact, start, end }) => {
    const place = kept.get(document)?.placeOf(start, end) ?? null;
    return place === null ? [] : [{ id, document, exact, ...place }];
  });
}

/** Where words that the seat had point at a message that it had; the editor's reasons may tell more than the words. */
function pointers(
  { documents }: Scenario,
  id: Document['id'],
  heard: ReadonlySet<PassageId>,
  had: readonly MessageId[],
): readonly Reference[] {
  const references = documents.find((document) => document.id === id)?.references ?? [];
  return references
    .filter(({ message, passage, target }) => {
      const ends: readonly (string | null)[] = [message, target];
      return heard.has(passage) && ends.every((end) => had.some((own) => own === end));
    })
    .map((reference) => ({ ...reference, note: null, basis: withoutReason(reference.basis) }));
}

function withoutReason(basis: Basis): Basis {
  return basis.kind === 'inferred' ? { ...basis, reason: '' } : { kind: 'source' };
}

/** A limit in words that the seat did not have is not one that it knew of. */
function withinReach(
  document: Document,
  heard: ReadonlySet<PassageId>,
  references: readonly Reference[],
): Document {
  const messages = document.messages.map((message) => ({
    ...message,
    hands: message.hands.map((hand) => ({
      ...hand,
      limit: hand.limit !== null && heard.has(hand.limit) ? hand.limit : null,
    })),
  }));
  return { ...document, messages, references };
}

/** Without the editor's looking back, and without answers that the seat has not come to, nor those that they refine. */
function seatQuestion(question: Question, reached: Reached | null): Question {
  const marked = question.answers.map(({ mark, ...answer }) => ({
    ...answer,
    mark: mark === null ? null : { kind: mark.kind, text: MARKS[mark.kind] },
  }));
  const known = reached?.answers.get(question.id);
  return {
    ...question,
    initial: reached?.opening.get(question.id) ?? question.initial,
    initialPassages: [],
    initialWhy: '',
    answers:
      known === undefined
        ? marked
        : marked
            .filter(({ id }) => known.has(id))
            .map((answer) => ({ ...answer, within: null, first: null })),
  };
}

/** A change that no word heard there proves is none for this seat; the editor's reason may tell more than the words. */
function seatTransition(
  { passages, ...transition }: Transition,
  heard: ReadonlySet<PassageId>,
  reached: Reached | null,
): readonly Transition[] {
  const proven = passages.filter((passage) => heard.has(passage));
  const taken = reached?.transitions.get(transition.id);
  const from = taken === undefined ? transition.from : [...taken];
  return proven.length === 0 ? [] : [{ ...transition, from, why: '', passages: proven }];
}
