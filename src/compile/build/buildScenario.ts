import type { Scenario } from '../../format/scenario.ts';
import { type Moments, offsetMinutes } from '../dates/resolveMoments.ts';
import type { Draft } from '../files/draft.ts';
import type { Resolved } from '../passages/resolvePassages.ts';
import { buildChart } from './buildChart.ts';
import { buildComparison, comparedOf } from './buildComparison.ts';
import { buildDocument } from './buildDocument.ts';
import { buildDecision, buildOutsideFact, epilogueOf } from './buildLists.ts';
import { numberPassages } from './numberPassages.ts';

/** What building asks of what was worked out before. */
export interface Parts {
  readonly resolved: Resolved;
  readonly moments: Moments;
}

/** Puts the scenario together. Only for a draft in which no problem was found. */
export function buildScenario(draft: Draft, { resolved, moments }: Parts): Scenario {
  const { scenario } = draft;
  const numbered = numberPassages(draft, resolved);
  const comparisons = draft.comparisons.map((comparison) =>
    buildComparison(comparison, { draft, resolved, numbered }),
  );
  const outside = draft.outside.map((fact) => buildOutsideFact(fact, moments));
  const text = (written: { readonly value: string } | null) => written?.value ?? null;
  return {
    id: draft.id,
    title: scenario.title.value,
    summary: scenario.summary.value,
    period: scenario.period.value,
    fictional: scenario.fictional ?? false,
    axis: scenario.axis.value,
    clocks: scenario.clocks.map(({ id, title, utc, basis }) => ({
      id: id.value,
      title: title.value,
      offset: offsetMinutes(utc.value),
      basis,
    })),
    sources: scenario.sources.map(({ id, title, url, note }) => ({
      id: id.value,
      title: title.value,
      url: text(url),
      note: text(note),
    })),
    people: scenario.people.map((person) => ({
      id: person.id.value,
      name: person.name.value,
      kind: person.kind.value,
      role: person.role.value,
      roleBasis: person['role-basis'],
      printed: person.printed.map(({ as, note }) => ({ as: as.value, note: text(note) })),
      note: text(person.note),
    })),
    places: scenario.places.map(({ id, name, printed, where, basis, note }) => ({
      id: id.value,
      name: name.value,
      printed: printed.map(({ value }) => value),
      where,
      basis,
      note: text(note),
    })),
    lanes: scenario.lanes.map(({ id, title, subtitle, place }) => ({
      id: id.value,
      title: title.value,
      subtitle: subtitle.value,
      place: place?.value ?? null,
    })),
    seats: scenario.seats.map(({ id, title, people, about, given }) => ({
      id: id.value,
      title: title.value,
      people: people.map(({ value }) => value),
      about: about.value,
      given: given.map(({ value }) => value),
    })),
    documents: draft.documents.map((document) =>
      buildDocument(document, { resolved, moments, numbered, draft }),
    ),
    passages: numbered.passages,
    ...buildChart(draft, numbered),
    record: scenario.record.map(({ message, because, section, notes }) => ({
      message: message.value,
      because: text(because),
      section: section === null ? null : { title: section.title.value, minutes: section.minutes },
      notes: text(notes),
    })),
    missing: scenario.missing.map(({ id, title, written, content, elsewhere, certainty }) => ({
      id: id.value,
      title: title.value,
      written: text(written),
      content: text(content),
      elsewhere: text(elsewhere),
      certainty: certainty?.value ?? null,
    })),
    compared: comparisons.map(comparedOf),
    comparisons,
    decisions: draft.decisions.map((decision) => buildDecision(decision, numbered)),
    outside,
    epilogue: epilogueOf(outside),
    notices: scenario.notices.map(({ title, text: words, basis }) => ({
      title: title.value,
      text: words.value,
      basis,
    })),
    credits: scenario.credits.map(({ value }) => value),
    rights: scenario.rights.value,
  };
}
