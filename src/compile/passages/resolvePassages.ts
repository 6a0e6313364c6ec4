import { foldWithOffsets } from '../../format/foldSpace.ts';
import type { DocumentFile } from '../files/documentFile.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import { reportAmbiguous } from '../rules/passageAmbiguous.ts';
import { reportNotFound } from '../rules/passageNotFound.ts';
import type { Selector } from '../shapes/shared.ts';
import { type Extent, findPassage } from './findPassage.ts';
import { passageUses } from './passageUses.ts';
import { resolveVoices, type VoiceSpan } from './resolveVoices.ts';

/** Where every quotation and every voice stands; what was not found is among the findings and not here. */
export interface Resolved {
  readonly extents: ReadonlyMap<Selector, Extent>;
  readonly voices: ReadonlyMap<DocumentFile, readonly VoiceSpan[]>;
}

/** Finds every quotation of the folder in its document. One document's folded text is held at a time. */
export function resolvePassages(draft: Draft, findings: Findings): Resolved {
  const extents = new Map<Selector, Extent>();
  const voices = new Map<DocumentFile, readonly VoiceSpan[]>();
  const uses = passageUses(draft);
  for (const document of draft.documents) {
    const folded = foldWithOffsets(document.text);
    voices.set(document, resolveVoices(document, folded, findings));
    for (const selector of uses.get(document) ?? []) {
      const { exact, prefix, suffix } = selector;
      const words = { exact: exact.value, prefix: prefix?.value ?? null, suffix: suffix?.value ?? null };
      const finding = findPassage(words, folded, document.text);
      switch (finding.kind) {
        case 'found':
          extents.set(selector, finding.extent);
          break;
        case 'several':
          reportAmbiguous(exact, finding.places, document, findings);
          break;
        case 'absent':
          reportNotFound(
            { exact, without: finding.without, document, folded, others: draft.documents },
            findings,
          );
          break;
      }
    }
  }
  return { extents, voices };
}
