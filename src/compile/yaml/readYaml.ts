import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Findings, Spot } from '../findings.ts';
import { LIMITS } from '../limits.ts';
import { emptyValue } from '../rules/emptyValue.ts';
import { tooLarge } from '../rules/tooLarge.ts';
import { yamlFeature } from '../rules/yamlFeature.ts';
import { reportSyntax } from '../rules/yamlSyntax.ts';
import { measureYaml } from './measureYaml.ts';
import { toWritten } from './toWritten.ts';
import type { Written } from './written.ts';

/** A place inside a YAML text, by its offset. */
export type SpotAt = (offset: number) => Spot;

/**
 * Reads one YAML text: YAML 1.2 without anchors, aliases, tags, merge keys and directives, one document, each key once.
 * @param file the path that problems name
 * @param firstLine the line of the file on which the text begins
 * @returns what the author wrote; null where it cannot be read, which is then among the findings.
 */
export function readYaml(file: string, text: string, firstLine: number, findings: Findings): Written | null {
  const excess = measureYaml(text);
  const lines = new LineCounter();
  if (excess !== null) {
    const at = { file, line: firstLine + countLines(text, excess.offset), column: 1 };
    findings.add(tooLarge, at, excessSentence(excess.kind));
    return null;
  }
  const document: Document.Parsed = parseDocument(text, {
    version: '1.2',
    strict: true,
    stringKeys: true,
    // The library's own check compares every key with every other; ours, in toWritten, looks each up once.
    uniqueKeys: false,
    resolveKnownTags: false,
    // At 'silent' the library would not even mention a second document.
    logLevel: 'error',
    prettyErrors: false,
    lineCounter: lines,
  });
  const spot: SpotAt = (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  if (/^%/m.test(text.slice(0, document.contents?.range[0] ?? text.length))) {
    findings.add(
      yamlFeature,
      spot(0),
      'A line that begins with % is a YAML directive, which is not read here; take it out.',
    );
  }
  if (document.errors.length > 0) {
    reportSyntax(document.errors, text, spot, findings);
    return null;
  }
  if (document.contents === null) {
    const said =
      'Nothing is written here but white space and comments; write the fields, or take the file out where it may be.';
    findings.add(emptyValue, spot(0), said);
    return null;
  }
  return toWritten(document.contents, text, spot, findings);
}

function excessSentence(kind: 'depth' | 'keys'): string {
  return kind === 'depth'
    ? `Lists and fields stand inside one another more than ${LIMITS.depth} deep, the most that is read.`
    : `This map has more than ${LIMITS.keys} fields, the most that is read; long series are written as lists, each item after a hyphen.`;
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
