import { lookUp } from '../../replay/lookUp.ts';
import { answerInWords } from '../../replay/narrateChange.ts';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { panelOf } from './handoutPanels.ts';
import { badgeLine } from './sayBadges.ts';

/** What a picture of a step says: enough to stand alone among somebody's own slides. */
export interface Slide {
  /** What it must not be taken for; null for the record. */
  readonly mark: string | null;
  /** "Step 7 of 17 · 2 October 1950, hour not printed" */
  readonly place: string;
  readonly heading: string;
  readonly parties: string;
  readonly badges: readonly string[];
  /** Exact words, each with its number. */
  readonly quotes: readonly { readonly number: number; readonly words: string }[];
  readonly changes: readonly SlideChange[];
  /** Set where the message moved nothing. */
  readonly nothing: string | null;
  readonly title: string;
  /** Where the words are from, under which rights, at which address; one paragraph each. */
  readonly below: readonly string[];
}

export interface SlideChange {
  readonly question: string;
  /** Null where it is what holds at the opening. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * The slide of a step; before the first, what holds then.
 * @param address of the step, spelled out
 */
export function slideOf(
  index: ScenarioIndex,
  replay: Replay,
  narration: Narration,
  mark: string | null,
  address: string,
): Slide {
  const { scenario } = index;
  const { n, heading, place, date, parties, hands, nothingMoved } = narration;
  const step = replay.steps[n - 1];
  const common = {
    mark,
    place: joined([place, date]),
    heading,
    parties: joined([parties, hands]),
    nothing: nothingMoved,
    title: scenario.title,
  };
  if (step === undefined) {
    const sources = scenario.sources.map(({ title, url }) => joined([title, url ?? '']));
    return {
      ...common,
      badges: scenario.fictional ? ['Fictional.'] : [],
      quotes: [],
      changes: openingOf(index, replay),
      below: told([...sources, scenario.rights, address]),
    };
  }
  const { badges, quotes, changes, reference } = panelOf(index, step, narration);
  const document = lookUp(index.documents, step.document);
  return {
    ...common,
    badges: badges.map(badgeLine),
    quotes: quotes.map(({ number, exact, elsewhere }) => ({
      number,
      words: elsewhere === null ? `“${exact}”` : `“${exact}” (in: ${elsewhere})`,
    })),
    changes: changes.map(({ question, before, after }) => ({ question, before, after })),
    below: told([document.title, reference, document.rights, address]),
  };
}

function openingOf(index: ScenarioIndex, replay: Replay): readonly SlideChange[] {
  return [...(replay.situations[0]?.answers ?? [])].flatMap(([question, { answer }]) => {
    const { title, lead } = lookUp(index.questions, question);
    return lead ? [{ question: title, before: null, after: answerInWords(index, question, answer) }] : [];
  });
}

function joined(parts: readonly string[]): string {
  return told(parts).join(' · ');
}

function told(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => part !== '');
}
