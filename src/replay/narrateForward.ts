import { lookUp } from './lookUp.ts';
import { answerInWords, narrateChange, titleOf } from './narrateChange.ts';
import { reachAt } from './reachAt.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import type { Answering, Effect, ForwardTrace } from './traceForward.ts';
import {
  archived,
  entryOf,
  stepNamed,
  type TraceEntry,
  type TraceSection,
  type TraceWords,
} from './traceWords.ts';

/** What a message or a passage moved, in words; each section says who says so: the documents, the chart, the order. */
export function narrateForward(index: ScenarioIndex, replay: Replay, trace: ForwardTrace): TraceWords {
  const { of, message, shown } = trace;
  const head = { kind: of.kind, holds: '' } as const;
  if (!shown) {
    const sentences = ['What was asked for is not in these hands at this step.'];
    return {
      ...head,
      title: 'Not in these hands',
      sections: [{ heading: 'Trace', entries: [entryOf({ sentences })] }],
    };
  }
  const title = message === null ? titleOfDocument(index, trace) : lookUp(index.messages, message).title;
  return {
    ...head,
    title,
    sections: [ownWords(index, replay, trace), ...effectSections(index, replay, trace)],
  };
}

function ownWords(index: ScenarioIndex, replay: Replay, trace: ForwardTrace): TraceSection {
  const { of, step } = trace;
  const { notes, references } = archived(documentOf(index, trace), reachAt(index, replay, trace.n));
  return {
    heading: of.kind === 'passage' ? 'These words' : 'This message',
    entries: [
      entryOf({
        step: step === null ? null : stepNamed(index, replay, step),
        passages: of.kind === 'passage' ? [of.passage] : [],
        notes,
        references,
        onward:
          of.kind === 'passage' && trace.message !== null
            ? [{ to: trace.message, title: 'Everything that the whole message moved' }]
            : [],
      }),
    ],
  };
}

function effectSections(index: ScenarioIndex, replay: Replay, trace: ForwardTrace): readonly TraceSection[] {
  const { of, moved, followed, gaveWay, answeredBy, proves } = trace;
  const whole = of.kind === 'message' ? 'it' : 'the whole message';
  const entriesOf = (effects: readonly Effect[]) =>
    effects.map((effect) => effectEntry(index, replay, trace, effect));
  const sections = [
    { heading: of.kind === 'message' ? 'What it moved' : 'What they moved', entries: entriesOf(moved) },
    {
      heading: of.kind === 'message' ? 'What it proves, looking back' : 'What they prove, looking back',
      entries: proves.map((question) => provenEntry(index, question)),
    },
    { heading: 'What followed from that, by the chart', entries: entriesOf(followed) },
    {
      heading: 'Where that gave way later, in the order of the steps',
      entries: gaveWay.map((effect) => leavingEntry(index, replay, trace, effect)),
    },
    {
      heading: `What answers ${whole}, by the documents’ own words`,
      entries: answeredBy.flatMap((answering) => answeringEntry(index, replay, trace, answering)),
    },
  ].filter(({ entries }) => entries.length > 0);
  if (moved.length > 0 || proves.length > 0) return sections;
  const nothing = entryOf({
    sentences: [`${of.kind === 'message' ? 'It' : 'These words'} moved no answer.`],
  });
  return [
    { heading: of.kind === 'message' ? 'What it moved' : 'What they moved', entries: [nothing] },
    ...sections,
  ];
}

function effectEntry(
  index: ScenarioIndex,
  replay: Replay,
  { n }: ForwardTrace,
  { step, change }: Effect,
): TraceEntry {
  const ahead = step > n;
  const consequence = change.cause === 'automatic' ? ['A consequence of another answer.'] : [];
  return entryOf({
    step: stepNamed(index, replay, step),
    sentences: [
      narrateChange(index, change),
      ...consequence,
      ...(ahead || change.why === '' ? [] : [change.why]),
    ],
    onward: ahead ? [] : [{ to: change.question, title: 'What holds now, and where it comes from' }],
    ahead,
  });
}

function leavingEntry(
  index: ScenarioIndex,
  replay: Replay,
  { n }: ForwardTrace,
  { step, change }: Effect,
): TraceEntry {
  const { question, from, to } = change;
  const words = `${titleOf(index, question)} ${answerInWords(index, question, from)} gave way to ${answerInWords(index, question, to)}.`;
  return entryOf({ step: stepNamed(index, replay, step), sentences: [words], ahead: step > n });
}

function answeringEntry(
  index: ScenarioIndex,
  replay: Replay,
  { n }: ForwardTrace,
  { step, message, depth, through, moved }: Answering,
): TraceEntry {
  const ahead = step > n;
  const changes = moved.map(({ change }) => narrateChange(index, change));
  return entryOf({
    step: stepNamed(index, replay, step),
    sentences: [
      depth === 0
        ? 'It answers this message.'
        : `It answers ${lookUp(index.messages, through).title}, which leads back to this message.`,
      ...(changes.length === 0 ? ['It moved no answer.'] : ['It moved:', ...changes]),
    ],
    onward: [{ to: message, title: 'Everything that it moved' }],
    depth,
    ahead,
  });
}

function provenEntry(index: ScenarioIndex, question: ForwardTrace['proves'][number]): TraceEntry {
  const { initial } = lookUp(index.questions, question);
  return entryOf({
    sentences: [
      `${titleOf(index, question)} ${answerInWords(index, question, initial)} held before the first message.`,
    ],
  });
}

function documentOf(index: ScenarioIndex, { of }: ForwardTrace) {
  const holder =
    of.kind === 'passage' ? lookUp(index.passages, of.passage) : lookUp(index.messages, of.message);
  return lookUp(index.documents, holder.document);
}

function titleOfDocument(index: ScenarioIndex, trace: ForwardTrace): string {
  return documentOf(index, trace).title;
}
