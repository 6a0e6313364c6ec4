import type { SheetName } from '../../replay/choices/sheetChoice.ts';
import { describePeriod } from '../../replay/describeDate.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';

/** What stands on every page of a sheet, so that a page that is torn off still says what it is. */
export interface PaperFrame {
  readonly title: string;
  /** What kind of sheet this is: "Handout". */
  readonly sheet: string;
  /** Which time it is about, or through whose eyes it is seen. */
  readonly about: string;
  /** What the pages must not be taken for, such as "What if, not the record"; null for the record. */
  readonly mark: string | null;
  /** The address of the dossier, spelled out. */
  readonly address: string;
}

/** The sheets as a reader chooses them, each with a sentence of what it is. */
export const SHEET_WORDS: Readonly<Record<SheetName, { readonly title: string; readonly about: string }>> = {
  handout: {
    title: 'Handout',
    about: 'Every step on a few pages: the words that moved a decision, what they changed and why.',
  },
  reader: {
    title: 'Reader',
    about: 'Every document to the letter, each from a new page, with its numbered words and its footnotes.',
  },
  worksheet: {
    title: 'Worksheet',
    about: 'The decision points, each on a page of its own, with room to write. The answers are not in it.',
  },
  'worksheet-answers': {
    title: 'Worksheet with answers',
    about: 'The decision points, each with what the record took and the words that show it.',
  },
  picture: {
    title: 'Picture of this step',
    about: 'For slides of your own: the present step as one picture. The arrow keys go through the steps.',
  },
};

/** The frame of a sheet. */
export function paperFrame(
  { scenario }: ScenarioIndex,
  { schedule }: Replay,
  sheet: SheetName,
  mark: string | null,
  address: string,
): PaperFrame {
  const about = schedule.kind === 'seat' ? `Seen through ${schedule.title}` : describePeriod(scenario.period);
  return { title: scenario.title, sheet: SHEET_WORDS[sheet].title, about, mark, address };
}
