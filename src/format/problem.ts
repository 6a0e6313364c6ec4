/** What is wrong with an author's file, and what would have been right. Lines and columns count from 1. */
export interface Problem {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** A sentence for a historian: what was found, why it cannot stand, what would have been right. */
  readonly message: string;
  /** The offending text, or empty. */
  readonly found: string;
}

/** `file:line:column: message`, one line. */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}
