import type { Problem } from '../format/problem.ts';
import type { Rule } from './rules/rule.ts';

/** A place in one of the author's files. Lines and columns count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value and the place where the author wrote it. */
export interface Located<T> {
  readonly value: T;
  readonly at: Spot;
}

/** Where problems are collected while a folder is read. */
export interface Findings {
  readonly add: (rule: Rule, at: Spot, message: string, found?: string) => void;
  /** Takes from the allowance for suggestions; false when it is used up, so that no input can make them costly. */
  readonly mayLookFor: (effort: number) => boolean;
  /** Whether anything was found by a rule for which `matters` holds. */
  readonly any: (matters?: (rule: string) => boolean) => boolean;
  /** Everything found so far, each once, sorted by file, line and column. */
  readonly sorted: () => readonly Problem[];
}

/** How many steps of comparison all suggestions of one compilation may take together. */
const ALLOWANCE = 20_000_000;
/** The longest piece of an author's text that a problem repeats. */
const FOUND_LENGTH = 200;

/**
 * A collection of problems.
 * @param known problems that were found before, while the files' bytes were read
 */
export function collectFindings(known: readonly Problem[] = []): Findings {
  const problems = new Map<string, Problem>();
  const keep = (problem: Problem) => problems.set(keyOf(problem), problem);
  for (const problem of known) keep(problem);
  let allowance = ALLOWANCE;
  return {
    add: (rule, { file, line, column }, message, found = '') => {
      const sentence = message.charAt(0).toUpperCase() + message.slice(1);
      keep({ rule: rule.name, file, line, column, message: sentence, found: found.slice(0, FOUND_LENGTH) });
    },
    mayLookFor: (effort) => {
      if (effort > allowance) return false;
      allowance -= effort;
      return true;
    },
    any: (matters = () => true) => [...problems.values()].some((problem) => matters(problem.rule)),
    sorted: () => [...problems.values()].sort(byPlace),
  };
}

function keyOf({ file, line, column, message }: Problem): string {
  return JSON.stringify([file, line, column, message]);
}

function byPlace(a: Problem, b: Problem): number {
  return byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.message, b.message);
}

/** Order by UTF-16 units: the same in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
