import type { WrittenTransition } from '../files/chartFile.ts';
import type { DocumentHead, WrittenMessage, WrittenReference } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Located } from '../findings.ts';
import type { WrittenMoment } from '../shapes/moment.ts';
import type { Selector } from '../shapes/shared.ts';
import type { IdKind } from './idKinds.ts';

/** One place where an id is used, and what it may name there. */
export interface UsedId {
  readonly kinds: readonly IdKind[];
  readonly id: Located<string>;
}

type Maybe = Located<string> | null | undefined;

function uses(kind: IdKind | readonly IdKind[], ...ids: readonly Maybe[]): readonly UsedId[] {
  const kinds = typeof kind === 'string' ? [kind] : kind;
  return ids.flatMap((id) => (id == null || id.value === '' ? [] : [{ kinds, id }]));
}

/** Every use of an id that must lead somewhere, answers excepted. */
export function usedIds(draft: Draft): readonly UsedId[] {
  const { scenario, chart } = draft;
  return [
    ...uses('clock', scenario.axis),
    ...uses('place', ...scenario.lanes.map(({ place }) => place)),
    ...scenario.seats.flatMap((seat) => [
      ...uses('person', ...seat.people),
      ...uses('question', ...seat.given),
    ]),
    ...uses('message', ...scenario.record.map(({ message }) => message)),
    ...draft.documents.flatMap(({ head }) => inDocument(head)),
    ...chart.questions.flatMap((question) => inPassages(question['initial-passages'])),
    ...chart.transitions.flatMap(inTransition),
    ...draft.comparisons.flatMap(({ report, source }) =>
      uses('document', report?.document, source?.document),
    ),
    ...draft.decisions.flatMap((decision) => [
      ...uses('message', decision.before),
      ...uses('person', decision.decider),
      ...inPassages(decision.passages),
    ]),
    ...draft.outside.flatMap((fact) => inMoment(fact.at)),
  ];
}

function inDocument(head: DocumentHead): readonly UsedId[] {
  const parties = [...head.author, ...head.addressee, ...head.via];
  return [
    ...uses('source', head.source),
    ...uses('person', ...parties.map(({ person }) => person)),
    ...inMoment(head.date),
    ...uses('place', head.place.place),
    ...head.times.flatMap(({ at }) => inMoment(at)),
    ...uses('person', ...(head.copies?.holders ?? [])),
    ...head.messages.flatMap(inMessage),
    ...head.references.flatMap(inReference),
  ];
}

function inMessage(message: WrittenMessage): readonly UsedId[] {
  return [
    ...uses('person', message.author, message.addressee, ...message.via),
    ...uses('person', ...message['co-authors'], ...message['co-addressees']),
    ...inMoment(message.written),
    ...message.voices.flatMap(({ speaker, addressee }) => uses('person', speaker, addressee)),
    ...message.route.flatMap(({ lane, at }) => [...uses('lane', lane), ...inMoment(at)]),
    ...message.hands.flatMap(({ seat, from }) => [...uses('seat', seat), ...inMoment(from)]),
  ];
}

/** What a reference may lead to, by its status. */
const TARGETS: Readonly<Record<WrittenReference['status']['value'], readonly IdKind[]>> = {
  'in-dossier': ['document', 'message'],
  quoted: ['message'],
  missing: ['missing'],
};

function inReference(reference: WrittenReference): readonly UsedId[] {
  return uses(TARGETS[reference.status.value], reference.to);
}

function inTransition(transition: WrittenTransition): readonly UsedId[] {
  return [
    ...uses('message', transition.message),
    ...uses('question', transition.question, ...transition.when.map(({ question }) => question)),
    ...inPassages(transition.passages),
  ];
}

function inPassages(passages: readonly Selector[]): readonly UsedId[] {
  return uses('document', ...passages.map(({ document }) => document));
}

function inMoment(moment: WrittenMoment | null): readonly UsedId[] {
  return uses('clock', moment?.clock);
}
