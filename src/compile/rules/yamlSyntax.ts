import type { YAMLParseError } from 'yaml';
import type { Findings } from '../findings.ts';
import type { SpotAt } from '../yaml/readYaml.ts';
import type { Rule } from './rule.ts';
import { yamlFeature } from './yamlFeature.ts';

export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  sentence:
    'A file can be read as YAML: fields line up, quotation marks and brackets are closed, texts with special signs are in quotes.',
};

type Code = YAMLParseError['code'];

/** Mistakes of one line, after which the lines below are still read as their author meant them. */
const LOCAL: ReadonlySet<Code> = new Set<Code>([
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'TAB_AS_INDENT',
  'NON_STRING_KEY',
]);

/**
 * Says in our own words what keeps a file from being read. After a mistake that moves the meaning of all that follows,
 * later ones are not reported: they would be guesses.
 */
export function reportSyntax(
  errors: readonly YAMLParseError[],
  text: string,
  spot: SpotAt,
  findings: Findings,
): void {
  const told = new Set<number>();
  for (const { code, pos, message } of errors) {
    const at = spot(pos[0]);
    if (told.has(at.line)) continue;
    told.add(at.line);
    const unclosed = code === 'BAD_INDENT' && message.startsWith('Flow');
    const said = sentences.get(unclosed ? 'MISSING_CHAR' : code) ?? unknown;
    findings.add(FEATURES.has(code) ? yamlFeature : yamlSyntax, at, said, lineAt(text, pos[0]));
    if (!LOCAL.has(code)) return;
  }
}

/** What is lawful YAML, and not read here. */
const FEATURES: ReadonlySet<Code> = new Set<Code>([
  'MULTIPLE_DOCS',
  'BAD_DIRECTIVE',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
]);

const unknown =
  'This cannot be read as YAML from here on; compare it with a file that is read, and put texts in quotes.';

const sentences: ReadonlyMap<Code, string> = new Map<Code, string>([
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'A colon and a space inside an unquoted text make it two fields; put the text in quotes.',
  ],
  ['BAD_SCALAR_START', 'An unquoted text cannot begin with this sign; put the text in quotes.'],
  [
    'BAD_ALIAS',
    'A text that begins with * points at another place of the file (a YAML alias), which is not read here; put the text in quotes.',
  ],
  [
    'ALIAS_PROPS',
    'A text that begins with * points at another place of the file (a YAML alias), which is not read here; put the text in quotes.',
  ],
  [
    'BAD_DQ_ESCAPE',
    'In double quotes a backslash begins a special sign, and this one is not known; use single quotes, or two backslashes.',
  ],
  ['TAB_AS_INDENT', 'This line is indented with a tab; use spaces.'],
  ['NON_STRING_KEY', 'The name of a field must be a plain text.'],
  [
    'MISSING_CHAR',
    'Something is not closed or not separated before this place: a quotation mark, a bracket, a comma or a space after a colon. An apostrophe inside single quotes is written twice.',
  ],
  [
    'BAD_INDENT',
    'The fields and items of one map or list begin at one column; this line does not line up with those above it.',
  ],
  [
    'UNEXPECTED_TOKEN',
    'This does not continue what stands before it; a text with quotation marks, brackets or other special signs must be in quotes as a whole.',
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    'A field was expected here, `name: value` on one line; if it is a text, put it in quotes.',
  ],
  ['KEY_OVER_1024_CHARS', 'The name of a field cannot be this long; if it is a text, put it in quotes.'],
  ['BAD_PROP_ORDER', 'A sign of YAML (& or !) stands where it cannot be read; put the text in quotes.'],
  ['BAD_COLLECTION_TYPE', 'A YAML tag stands here, which is not read; take it out.'],
  [
    'TAG_RESOLVE_FAILED',
    'A YAML tag (a word that begins with !) stands here, which is not read; take it out, or put the text in quotes.',
  ],
  ['MULTIPLE_DOCS', 'The line --- begins a second YAML document, which is not read here; a file holds one.'],
  ['BAD_DIRECTIVE', 'A line that begins with % is a YAML directive, which is not read here; take it out.'],
  ['MULTIPLE_ANCHORS', 'YAML anchors (words that begin with &) are not read here; take them out.'],
  ['MULTIPLE_TAGS', 'YAML tags (words that begin with !) are not read here; take them out.'],
]);

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end).trim();
}
