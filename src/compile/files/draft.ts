import type { ScenarioId } from '../../format/ids.ts';
import type { ChartFile } from './chartFile.ts';
import type { WrittenComparison } from './comparisonsFile.ts';
import type { WrittenDecision } from './decisionsFile.ts';
import type { DocumentFile } from './documentFile.ts';
import type { WrittenFact } from './outsideFile.ts';
import type { ScenarioFile } from './scenarioFile.ts';

/** Everything that the files of a folder say, read but not yet compared. */
export interface Draft {
  readonly id: ScenarioId;
  readonly scenario: ScenarioFile;
  readonly chart: ChartFile;
  readonly documents: readonly DocumentFile[];
  readonly comparisons: readonly WrittenComparison[];
  readonly decisions: readonly WrittenDecision[];
  readonly outside: readonly WrittenFact[];
  readonly unread: Unread;
}

/** What could not be read, so that nobody is sent after names that may well stand in it. */
export interface Unread {
  readonly scenario: boolean;
  readonly chart: boolean;
  /** Whether any document could not be read. */
  readonly documents: boolean;
  /** The ids that unread documents seem to give. */
  readonly ids: ReadonlySet<string>;
  /** Whether unread documents may give other ids as well: nothing in them looks like one. */
  readonly otherIds: boolean;
}
