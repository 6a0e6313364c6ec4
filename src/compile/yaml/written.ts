import type { Spot } from '../findings.ts';

/** What an author wrote in YAML, each value with its place; nothing of the YAML library passes this point. */
export type Written = WrittenText | WrittenOther | WrittenList | WrittenMap | WrittenRefused;

export interface WrittenText {
  readonly kind: 'text';
  readonly at: Spot;
  readonly value: string;
  /** plain: without quotes; block: after `|` or `>`. */
  readonly style: 'plain' | 'quoted' | 'block';
  /** Whether it stands on one line of the file. */
  readonly oneLine: boolean;
  /** What stands beside it after ` #`, on its line or on its field's, which YAML takes for a comment; or null. */
  readonly comment: string | null;
}

/** Something that YAML takes for a value which is no text: nothing, a number, true or false. */
export interface WrittenOther {
  readonly kind: 'other';
  readonly at: Spot;
  readonly value: null | number | boolean;
  /** As it stands in the file. */
  readonly source: string;
}

/** Something that was refused already; nothing more is said about it. */
export interface WrittenRefused {
  readonly kind: 'refused';
  readonly at: Spot;
}

export interface WrittenList {
  readonly kind: 'list';
  readonly at: Spot;
  readonly items: readonly Written[];
}

export interface WrittenMap {
  readonly kind: 'map';
  readonly at: Spot;
  /** Each key once, in the author's order. */
  readonly entries: readonly WrittenEntry[];
}

export interface WrittenEntry {
  readonly key: string;
  /** The key's place. */
  readonly at: Spot;
  readonly value: Written;
}
