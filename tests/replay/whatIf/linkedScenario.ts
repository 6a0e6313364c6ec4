import fc from 'fast-check';
import type { Document, Reference } from '../../../src/format/document.ts';
import type { Scenario } from '../../../src/format/scenario.ts';
import { lawfulScenario } from '../lawfulScenario.ts';

/**
 * Lawful scenarios whose messages hang together by links of every kind: some share a document, some are only quoted in
 * one, and references lead back and forth, from messages and from documents, also in circles.
 */
export function linkedScenario(): fc.Arbitrary<Scenario> {
  return fc.tuple(lawfulScenario(), fc.gen()).map(([scenario, pick]) => {
    const upTo = (most: number) => pick(fc.nat, { max: most });
    const one = <T>(items: readonly T[]) => pick((): fc.Arbitrary<T> => fc.constantFrom(...items));
    const papers: Document[] = [];
    for (const document of scenario.documents) {
      const last = papers.at(-1);
      if (last === undefined || upTo(3) > 0) papers.push(document);
      else papers[papers.length - 1] = { ...last, messages: [...last.messages, ...document.messages] };
    }
    const messages = papers.flatMap((document) => document.messages.map(({ id }) => id));
    if (messages.length === 0) return scenario;
    const quoted = new Set(messages.filter(() => upTo(5) === 0));
    const documents = papers.map((document): Document => {
      const [proof] = scenario.passages;
      const references = document.messages.flatMap(({ id }) =>
        Array.from({ length: upTo(2) }, (): Reference => {
          const target = upTo(2) === 0 ? one(papers).id : one(messages);
          return {
            document: document.id,
            message: upTo(5) === 0 ? null : id,
            passage: proof?.id ?? ('' as Reference['passage']),
            relation: one(['answers', 'answers', 'mentions', 'promises', 'attaches']),
            target,
            status: quoted.has(target as (typeof messages)[number]) ? 'quoted' : 'in-dossier',
            note: null,
            basis: { kind: 'source' },
          };
        }),
      );
      return {
        ...document,
        messages: document.messages.map((message) => ({ ...message, document: document.id })),
        references: [...document.references.filter(({ status }) => status !== 'missing'), ...references],
      };
    });
    return { ...scenario, documents };
  });
}
