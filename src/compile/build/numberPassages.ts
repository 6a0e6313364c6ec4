import type { DocumentId, PassageId } from '../../format/ids.ts';
import type { Passage } from '../../format/passage.ts';
import type { Draft } from '../files/draft.ts';
import { byText } from '../findings.ts';
import type { Extent } from '../passages/findPassage.ts';
import { passageUses } from '../passages/passageUses.ts';
import type { Resolved } from '../passages/resolvePassages.ts';
import type { Selector } from '../shapes/shared.ts';

export interface NumberedPassages {
  /** By document in the draft's order, then by place. */
  readonly passages: readonly Passage[];
  readonly idOf: (selector: Selector) => PassageId;
}

/** Gives every stretch that is quoted anywhere one id, `<document>-p<n>`, in the order of the text. */
export function numberPassages(draft: Draft, { extents }: Resolved): NumberedPassages {
  const passages: Passage[] = [];
  const ids = new Map<Selector, PassageId>();
  const uses = passageUses(draft);
  for (const document of draft.documents) {
    const { value: id } = document.head.id;
    const placed = (uses.get(document) ?? []).flatMap((selector) => {
      const extent = extents.get(selector);
      return extent === undefined ? [] : [{ selector, extent }];
    });
    placed.sort((a, b) => byStretch(a.extent, b.extent));
    let last: Passage | null = null;
    for (const { selector, extent } of placed) {
      if (last === null || last.start !== extent.start || last.end !== extent.end) {
        const n: number = last === null ? 1 : Number(last.id.slice(id.length + 2)) + 1;
        last = passageOf(id, n, extent);
        passages.push(last);
      }
      ids.set(selector, last.id);
    }
  }
  return { passages, idOf: (selector) => sure(ids.get(selector)) };
}

/** By place; of two quotations of one stretch the one that needs fewer words around it. */
function byStretch(a: Extent, b: Extent): number {
  return (
    a.start - b.start || a.end - b.end || around(a).length - around(b).length || byText(around(a), around(b))
  );
}

function around({ prefix, suffix }: Extent): string {
  return `${prefix ?? ''}|${suffix ?? ''}`;
}

function passageOf(document: DocumentId, n: number, { exact, prefix, suffix, start, end }: Extent): Passage {
  return {
    // The one door through which passage ids are made.
    id: `${document}-p${n}` as PassageId,
    document,
    exact,
    ...(prefix === null ? {} : { prefix }),
    ...(suffix === null ? {} : { suffix }),
    start,
    end,
  };
}

/** A value that is there whenever no problem was found; nothing is built otherwise. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('A scenario without problems lacks a value: a rule of the compiler is missing.');
  return value;
}
