import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import { declaredIds } from '../names/declaredIds.ts';
import { DECLARED_IN, KIND_NAME } from '../names/idKinds.ts';
import { nearestName } from '../names/nearestName.ts';
import { usedIds } from '../names/usedIds.ts';
import type { Rule } from './rule.ts';

export const danglingId: Rule = {
  name: 'dangling-id',
  sentence: 'An id leads to something that the folder declares.',
};

/** Reports every id that leads nowhere. Silent where the declaration may be among what could not be read. */
export function checkDanglingIds(draft: Draft, findings: Findings): void {
  const declared = declaredIds(draft);
  const known = new Map<string, ReadonlySet<string>>(
    declared.map(({ kind, ids }) => [kind, new Set(ids.map(({ value }) => value))]),
  );
  const unsure = new Set<string>(declared.filter(({ whole }) => !whole).map(({ kind }) => kind));
  for (const { kinds, id } of usedIds(draft)) {
    if (kinds.some((kind) => known.get(kind)?.has(id.value) || unsure.has(kind))) continue;
    if (draft.unread.ids.has(id.value) && kinds.some((kind) => kind === 'document' || kind === 'message'))
      continue;
    const candidates = kinds.flatMap((kind) => [...(known.get(kind) ?? [])]);
    const nearest = nearestName(id.value, candidates, findings);
    const hint = nearest === null ? elsewhere(id.value, known) : ` Did you mean \`${nearest}\`?`;
    const what = kinds.map((kind) => KIND_NAME[kind]).join(' or ');
    const where = kinds.map((kind) => DECLARED_IN[kind]).join(' or ');
    findings.add(danglingId, id.at, `There is no ${what} \`${id.value}\` in ${where}.${hint}`, id.value);
  }
}

function elsewhere(id: string, known: ReadonlyMap<string, ReadonlySet<string>>): string {
  const kinds = [...known].filter(([, ids]) => ids.has(id)).map(([kind]) => kind);
  return kinds.length === 0 ? '' : ` \`${id}\` is the id of a ${kinds.join(' and a ')}.`;
}
