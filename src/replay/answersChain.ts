import type { Reference } from '../format/document.ts';
import type { DocumentId, MessageId, MissingId } from '../format/ids.ts';
import { lookUp } from './lookUp.ts';
import { type Reach, stepOf } from './reachAt.ts';
import type { Replay } from './replay.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';

/** That a message answers another, in its own words. */
export interface AnswersLink {
  /** 0 for what the message at the chain's beginning answers itself, 1 for what that answers, and so on. */
  readonly depth: number;
  /** The message that speaks the words. */
  readonly speaker: MessageId;
  /** The words, one or more, each with the basis on which the editor ties it to the target. */
  readonly references: readonly Reference[];
  readonly target: LinkTarget;
}

export type LinkTarget =
  | {
      readonly kind: 'message';
      readonly message: MessageId;
      /** The step that delivers it; null where this replay has none. */
      readonly step: number | null;
      /** Known only as another document quotes it. */
      readonly quoted: boolean;
      /** The chain has been there already and does not go round again. */
      readonly again: boolean;
    }
  /** A document of several messages: its words do not say which. The chain ends. */
  | { readonly kind: 'document'; readonly document: DocumentId }
  /** Not in the dossier: the chain ends. */
  | { readonly kind: 'missing'; readonly missing: MissingId }
  /** Something that this reader does not have at this step: the chain ends, and nothing is told of it. */
  | { readonly kind: 'out-of-reach' };

/**
 * What a message answers, what that answers, and so on, as far as the documents themselves name it: what is answered
 * stands right after what answers it, one deeper. A letter that is known only as quoted speaks for itself further on.
 */
export function answersChain(
  index: ScenarioIndex,
  replay: Replay,
  message: MessageId,
  reach: Reach,
): readonly AnswersLink[] {
  const seen = new Set<MessageId>();
  const follow = (speaker: MessageId, depth: number): AnswersLink[] => {
    seen.add(speaker);
    return [...groupByTarget(referencesOf(index, speaker))].flatMap(([, references]) => {
      const target = targetOf(index, replay, references, reach, seen);
      const link: AnswersLink = { depth, speaker, references, target };
      return target.kind === 'message' && !target.again
        ? [link, ...follow(target.message, depth + 1)]
        : [link];
    });
  };
  return follow(message, 0);
}

/** The references by which a message answers another; words outside every message are its own where it is alone. */
function referencesOf(index: ScenarioIndex, speaker: MessageId): readonly Reference[] {
  const { messages, references } = lookUp(index.documents, lookUp(index.messages, speaker).document);
  return references.filter(
    ({ relation, message }) =>
      relation === 'answers' &&
      (message === speaker || (message === null && messages.length === 1 && messages[0]?.id === speaker)),
  );
}

function groupByTarget(references: readonly Reference[]): ReadonlyMap<string, Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const reference of references)
    groups.set(reference.target, [...(groups.get(reference.target) ?? []), reference]);
  return groups;
}

function targetOf(
  index: ScenarioIndex,
  replay: Replay,
  [first]: readonly Reference[],
  reach: Reach,
  seen: ReadonlySet<MessageId>,
): LinkTarget {
  if (first === undefined) return { kind: 'out-of-reach' };
  // One id, three kinds: ids are unique across the three, so the first map that knows it is right.
  if (index.missing.has(first.target as MissingId))
    return { kind: 'missing', missing: first.target as MissingId };
  const document = index.documents.get(first.target as DocumentId);
  const [only, another] = document?.messages ?? [];
  if (document !== undefined && (only === undefined || another !== undefined)) {
    const had = document.messages.some(({ id }) => reach.message(id));
    return had ? { kind: 'document', document: document.id } : { kind: 'out-of-reach' };
  }
  const message = only?.id ?? (first.target as MessageId);
  if (!reach.message(message)) return { kind: 'out-of-reach' };
  const quoted = first.status === 'quoted';
  return { kind: 'message', message, step: stepOf(replay, message), quoted, again: seen.has(message) };
}
