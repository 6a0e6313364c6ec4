import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { Findings, Spot } from '../findings.ts';
import { duplicateKey } from '../rules/duplicateKey.ts';
import { RESERVED_KEYS, reportReservedKey } from '../rules/reservedKey.ts';
import { yamlFeature } from '../rules/yamlFeature.ts';
import { yamlSyntax } from '../rules/yamlSyntax.ts';
import type { SpotAt } from './readYaml.ts';
import type { Written, WrittenEntry, WrittenText } from './written.ts';

/** Turns the YAML library's tree into values of our own. The text was measured before: recursion here is bounded. */
export function toWritten(node: ParsedNode, text: string, spot: SpotAt, findings: Findings): Written {
  const at = spot(node.range[0]);
  if (isAlias(node)) {
    const said = `*${node.source} points at another place of the file (a YAML alias), which is not read here; write the value itself, and quote a text that begins with *.`;
    findings.add(yamlFeature, at, said, `*${node.source}`);
    return { kind: 'refused', at };
  }
  refuseProperties(node, at, findings);
  if (isScalar(node)) {
    if (!isClosed(node, text)) findings.add(yamlSyntax, at, UNCLOSED);
    return scalar(node, text, at);
  }
  if (isSeq<ParsedNode>(node)) {
    return { kind: 'list', at, items: node.items.map((item) => toWritten(item, text, spot, findings)) };
  }
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const entries = new Map<string, WrittenEntry>();
    for (const pair of node.items) {
      const keyAt = spot(pair.key.range[0]);
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      refuseProperties(pair.key, keyAt, findings);
      const value: Written =
        pair.value === null
          ? { kind: 'other', at: keyAt, value: null, source: '' }
          : toWritten(pair.value, text, spot, findings);
      const before = entries.get(key);
      if (before !== undefined) {
        const said = `\`${key}\` stands here twice; the first is on line ${before.at.line}. Keep one of them.`;
        findings.add(duplicateKey, keyAt, said, key);
      } else if (RESERVED_KEYS.has(key)) {
        reportReservedKey(key, keyAt, findings);
      } else {
        entries.set(key, { key, at: keyAt, value });
      }
    }
    return { kind: 'map', at, entries: [...entries.values()] };
  }
  return { kind: 'refused', at };
}

function refuseProperties(node: ParsedNode, at: Spot, findings: Findings): void {
  if ('anchor' in node && node.anchor !== undefined) {
    const said = `&${node.anchor} is a YAML anchor, which is not read here; take it out, and quote a text that begins with &.`;
    findings.add(yamlFeature, at, said, `&${node.anchor}`);
  }
  if (node.tag !== undefined) {
    const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
    const said = `${tag} is a YAML tag, which is not read here; take it out, and quote a text that begins with !.`;
    findings.add(yamlFeature, at, said, tag);
  }
}

const UNCLOSED =
  'This text begins with a quotation mark that is not closed before a line that begins with #; close it, or indent that line.';

/** The library takes the second half of an escaped quotation mark for a closing one where a comment could follow. */
function isClosed({ type, range: [start, end] }: Scalar.Parsed, text: string): boolean {
  const source = text.slice(start, end);
  if (type === 'QUOTE_SINGLE') return /^'[^']*(?:''[^']*)*'$/.test(source);
  if (type === 'QUOTE_DOUBLE') return /^"[^"\\]*(?:\\.[^"\\]*)*"$/s.test(source);
  return true;
}

function scalar(node: Scalar.Parsed, text: string, at: Spot): Written {
  const { value } = node;
  const [start, end] = node.range;
  if (typeof value !== 'string') {
    const other = typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { kind: 'other', at, value: other, source: text.slice(start, end) };
  }
  const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted';
  const written: WrittenText = {
    kind: 'text',
    at,
    value: style === 'block' ? value.replace(/\n+$/, '') : value,
    style,
    oneLine: !text.slice(start, end).includes('\n'),
    comment: style === 'block' ? null : (commentAfter(text, end) ?? commentBefore(text, start)),
  };
  return written;
}

function commentAfter(text: string, end: number): string | null {
  let at = end;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  if (at === end || text[at] !== '#') return null;
  const lineEnd = text.indexOf('\n', at);
  return text.slice(at, lineEnd < 0 ? text.length : lineEnd);
}

/** A comment between a field's colon, or an item's hyphen, and a text that begins on a later line. */
function commentBefore(text: string, start: number): string | null {
  const lines = text.slice(Math.max(0, start - LINES_BEFORE), start).split('\n');
  if (lines.pop()?.trim() !== '') return null;
  const line = lines.findLast((one) => !/^[ \t]*(#.*)?$/.test(one));
  return line?.match(/[:?-][ \t]+(#.*)$/)?.[1] ?? null;
}

/** So many characters before a text are looked through for such a comment. */
const LINES_BEFORE = 1_000;
