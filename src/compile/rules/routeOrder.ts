import type { Moments } from '../dates/resolveMoments.ts';
import type { Draft } from '../files/draft.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from './rule.ts';

export const routeOrder: Rule = {
  name: 'route-order',
  sentence: "The stations of a message's way stand in the order in which it passed them.",
};

/** Reports a station that was certainly passed before one that stands above it. */
export function checkRoutes(draft: Draft, moments: Moments, findings: Findings): void {
  for (const { route } of draft.documents.flatMap(({ head }) => head.messages)) {
    let latest: { readonly earliest: number; readonly what: string } | null = null;
    for (const { at, what } of route) {
      const moment = at === null ? undefined : moments.get(at);
      if (at === null || moment === undefined) continue;
      if (latest !== null && moment.latest < latest.earliest) {
        const said = `This station (${what.value}, ${at.date.value}) was passed before the one above it (${latest.what}); put the stations in order.`;
        findings.add(routeOrder, at.spot, said, at.date.value);
      }
      if (latest === null || moment.earliest > latest.earliest)
        latest = { earliest: moment.earliest, what: what.value };
    }
  }
}
