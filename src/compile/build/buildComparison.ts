import type { MessageId } from '../../format/ids.ts';
import type { Compared, Comparison, Side } from '../../format/scenario.ts';
import type { WrittenComparison, WrittenSide } from '../files/comparisonsFile.ts';
import type { DocumentFile } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import { innermostVoice } from '../passages/innermostVoice.ts';
import type { Resolved } from '../passages/resolvePassages.ts';
import { type NumberedPassages, sure } from './numberPassages.ts';

export interface ComparisonParts {
  readonly draft: Draft;
  readonly resolved: Resolved;
  readonly numbered: NumberedPassages;
}

/** A report beside its source. */
export function buildComparison(comparison: WrittenComparison, parts: ComparisonParts): Comparison {
  const side = (written: WrittenSide | null) => (written === null ? null : buildSide(written, parts));
  return {
    id: comparison.id.value,
    lead: comparison.lead ?? false,
    title: comparison.title.value,
    group: comparison.group.value,
    kind: comparison.kind.value,
    report: side(comparison.report),
    source: side(comparison.source),
    sentence: comparison.sentence.value,
  };
}

/** What of a comparison leads to it. */
export function comparedOf({ id, lead, report, source }: Comparison): Compared {
  return { id, lead, report: report?.messages ?? [], source: source?.messages ?? [] };
}

function buildSide(side: WrittenSide, parts: ComparisonParts): Side {
  const document = sure(parts.draft.documents.find(({ head }) => head.id.value === side.document.value));
  const speaking = speakersOf(side, document, parts.resolved);
  return {
    document: side.document.value,
    messages: speaking.length > 0 ? speaking : outermost(document, parts.resolved),
    passages: side.passages.map(parts.numbered.idOf),
    quoted: side.quoted?.value ?? null,
  };
}

/** The messages that speak the passages, each once; words of a clerk or an archive belong to none. */
function speakersOf({ passages }: WrittenSide, document: DocumentFile, resolved: Resolved): MessageId[] {
  const voices = resolved.voices.get(document) ?? [];
  const speaking = passages.flatMap((passage) => {
    const voice = innermostVoice(voices, sure(resolved.extents.get(passage)));
    return voice === null ? [] : [voice.message.id.value];
  });
  return [...new Set(speaking)];
}

/** The messages of a document that do not stand inside another. */
function outermost(document: DocumentFile, resolved: Resolved): MessageId[] {
  const voices = resolved.voices.get(document) ?? [];
  const inner = new Set(
    voices
      .filter((own) =>
        voices.some(
          ({ message, start, end }) => message !== own.message && start <= own.start && end >= own.end,
        ),
      )
      .map(({ message }) => message),
  );
  return document.head.messages.filter((message) => !inner.has(message)).map(({ id }) => id.value);
}
