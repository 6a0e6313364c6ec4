import type { MessageId } from '../format/ids.ts';
import type { Basis } from '../format/moment.ts';
import type { AnswersLink, LinkTarget } from './answersChain.ts';
import { describeBasis } from './describeBasis.ts';
import { lookUp } from './lookUp.ts';
import { answerInWords, narrateAnswer } from './narrateChange.ts';
import { reachAt } from './reachAt.ts';
import type { Held, Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import type { AnswerTrace, Origin } from './traceAnswer.ts';
import {
  archived,
  entryOf,
  messageNamed,
  stepNamed,
  type TraceEntry,
  type TraceSection,
  type TraceWords,
} from './traceWords.ts';

type Transition = Extract<Origin, { kind: 'transition' }>;
type Initial = Extract<Origin, { kind: 'initial' }>;

/** Where an answer comes from, in words. */
export function narrateAnswerTrace(index: ScenarioIndex, replay: Replay, trace: AnswerTrace): TraceWords {
  const { question, answer, origin, chain } = trace;
  const sections: TraceSection[] = [
    { heading: 'What put it there', entries: [originEntry(index, replay, trace)] },
  ];
  if (origin.kind === 'transition' && origin.hangsOn.length > 0)
    sections.push({ heading: 'What it follows from', entries: causeEntries(index, replay, origin) });
  if (origin.kind === 'transition' && origin.message !== null)
    sections.push({ heading: 'What that message answers', entries: chainEntries(index, replay, chain) });
  return {
    kind: 'answer',
    title: lookUp(index.questions, question).title,
    holds: answerInWords(index, question, answer),
    sections,
  };
}

function originEntry(index: ScenarioIndex, replay: Replay, trace: AnswerTrace): TraceEntry {
  const { origin } = trace;
  switch (origin.kind) {
    case 'transition':
      return transitionEntry(index, replay, trace, origin);
    case 'initial':
      return initialEntry(index, replay, trace, origin);
    case 'unheard':
      return entryOf({
        sentences: ['It holds from the opening on: no message in these hands has said anything of it yet.'],
      });
  }
}

function transitionEntry(
  index: ScenarioIndex,
  replay: Replay,
  { n, question }: AnswerTrace,
  origin: Transition,
): TraceEntry {
  const { message, step, transition, left, way, passages } = origin;
  const answers = [
    ...(left === null ? [] : [`${answerInWords(index, question, left.answer)}, ${sinceWhen(left)}`]),
    ...way.map(({ to }) => answerInWords(index, question, to)),
  ];
  const lies = message === null ? null : archived(documentOf(index, message), reachAt(index, replay, n));
  return entryOf({
    step: stepNamed(index, replay, step),
    sentences: [
      ...(answers.length > 1 ? [`From ${answers.join(' to ')}.`] : []),
      ...(origin.cause === 'automatic'
        ? ['A consequence: another answer moved it, not this message directly.']
        : []),
      ...[lookUp(index.transitions, transition).why].filter((why) => why !== ''),
    ],
    passages,
    notes: [
      ...(lies?.notes ?? []),
      ...(passages.length < lookUp(index.transitions, transition).passages.length
        ? ['Other words that prove it are not in these hands.']
        : []),
    ],
    references: lies?.references ?? [],
    onward: message === null ? [] : [{ to: message, title: 'Everything that this message moved' }],
  });
}

function initialEntry(
  index: ScenarioIndex,
  replay: Replay,
  { n, question }: AnswerTrace,
  { passages, proof }: Initial,
): TraceEntry {
  const { initialWhy } = lookUp(index.questions, question);
  const since = 'It held before the first message.';
  // Whether words elsewhere prove it is not for a seat to know.
  if (replay.schedule.kind === 'seat' && proof !== 'shown')
    return entryOf({ sentences: [since, 'No words in these hands prove it.'] });
  // The editor's reason may name documents that a seat does not have.
  const why = initialWhy !== '' && replay.schedule.kind !== 'seat' ? [initialWhy] : [];
  if (proof === 'none')
    return entryOf({ sentences: [since, ...why], notes: ['No words of the dossier prove it.'] });
  const reach = reachAt(index, replay, n);
  const documents = new Set(
    passages.map((id) => lookUp(index.documents, lookUp(index.passages, id).document)),
  );
  return entryOf({
    sentences: [since, ...why],
    passages,
    notes: replay.schedule.kind !== 'seat' ? ['Said later, looking back.'] : [],
    references: [...documents].flatMap((document) => archived(document, reach).references),
  });
}

function causeEntries(index: ScenarioIndex, replay: Replay, { hangsOn }: Transition): readonly TraceEntry[] {
  return hangsOn.map(({ question, answer, step }) =>
    entryOf({
      step: stepNamed(index, replay, step),
      sentences: [
        `${narrateAnswer(index, question, answer)}${step === 0 ? ' It held before the first message.' : ''}`,
      ],
      onward: [{ to: question, title: 'Where this answer comes from' }],
    }),
  );
}

function chainEntries(
  index: ScenarioIndex,
  replay: Replay,
  chain: readonly AnswersLink[],
): readonly TraceEntry[] {
  if (chain.length === 0)
    return [
      entryOf({
        sentences: [
          replay.schedule.kind !== 'seat'
            ? 'Its own words name no earlier message that it answers.'
            : 'It names no earlier message in these hands as what it answers.',
        ],
      }),
    ];
  const told = replay.schedule.kind !== 'seat';
  return chain.map(({ depth, speaker, references, target }) => {
    const { title } = lookUp(index.messages, speaker);
    return entryOf({
      step: target.kind === 'message' ? messageNamed(index, replay, target.message).step : null,
      sentences: [`${title}, answers ${targetInWords(index, target)}`],
      passages: references.map(({ passage }) => passage),
      // To a seat the editor's reasons may name what it does not have.
      notes: [
        ...new Set(
          references.flatMap(({ basis, note }) => [
            ...howKnown(basis, told),
            ...(note === null || !told ? [] : [note]),
          ]),
        ),
      ],
      onward: target.kind === 'message' ? [{ to: target.message, title: 'Everything that it moved' }] : [],
      depth,
    });
  });
}

function targetInWords(index: ScenarioIndex, target: LinkTarget): string {
  switch (target.kind) {
    case 'message': {
      const { title } = lookUp(index.messages, target.message);
      const quoted = target.quoted ? ', known only as another document quotes it' : '';
      const again = target.again ? ' That has been told already.' : '';
      return `${title}${quoted}.${again}`;
    }
    case 'document':
      return `${lookUp(index.documents, target.document).title}: which of its messages, the words do not say. Here the chain ends.`;
    case 'missing':
      return `${lookUp(index.missing, target.missing).title}: not in this dossier. Here the chain ends.`;
    case 'out-of-reach':
      return 'something that is not in these hands. Here the chain ends.';
  }
}

function sinceWhen({ since }: Held): string {
  return since === 0 ? 'which held before the first message,' : `which had held since step ${since},`;
}

function documentOf(index: ScenarioIndex, message: MessageId) {
  return lookUp(index.documents, lookUp(index.messages, message).document);
}

/** How the editor knows. To a seat without the reason, which may name what it does not have. */
function howKnown(basis: Basis, told: boolean): readonly string[] {
  if (told) return [describeBasis(basis)].filter((words) => words !== null);
  return basis.kind === 'inferred' ? ['Inferred by the editor.'] : [];
}
