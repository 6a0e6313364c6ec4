import { CST, Lexer } from 'yaml';
import { LIMITS } from '../limits.ts';

/** The first place where a text goes beyond what a YAML file may hold; the offset counts UTF-16 units. */
export type Excess = { readonly kind: 'depth' | 'keys'; readonly offset: number };

/**
 * Measures how deep a YAML text nests and how many fields its maps have, without parsing it: the parser is recursive,
 * and a text that nests deep enough ends the whole process. The lexer used here only cuts the text into words, in one
 * pass. The depth is an upper bound, at most one more than the true one.
 * @returns the first excess, or null.
 */
export function measureYaml(text: string): Excess | null {
  const blocks: Block[] = [];
  const flows: Flow[] = [];
  let offset = 0;
  let column = 0;
  for (const word of new Lexer().lex(text)) {
    const type = CST.tokenType(word);
    // These words mark what follows and stand for no characters.
    if (type === 'doc-mode' || type === 'scalar') {
      if (type === 'scalar' && flows.length === 0) enter(blocks, column, false);
    } else if (type === 'flow-error-end') {
      flows.length = 0;
    } else {
      if (flows.length === 0) readBlockWord(blocks, flows, type, column);
      else readFlowWord(flows, type);
      offset += word.length;
      const lineEnd = word.lastIndexOf('\n');
      column = lineEnd < 0 ? column + word.length : word.length - lineEnd - 1;
    }
    if (blocks.length + flows.length > LIMITS.depth) return { kind: 'depth', offset };
    const keys = (flows.at(-1) ?? blocks.at(-1))?.keys ?? 0;
    if (keys > LIMITS.keys) return { kind: 'keys', offset };
  }
  return null;
}

/** A stretch of lines that begin at one column; a list may stand at its key's own column. */
interface Block {
  readonly column: number;
  readonly isList: boolean;
  keys: number;
}

interface Flow {
  readonly isMap: boolean;
  keys: number;
}

function readBlockWord(blocks: Block[], flows: Flow[], type: string | null, column: number): void {
  switch (type) {
    case 'seq-item-ind':
    case 'explicit-key-ind':
      enter(blocks, column, true);
      return;
    case 'map-value-ind': {
      const map = blocks.at(-1);
      if (map !== undefined) map.keys += 1;
      return;
    }
    case 'flow-map-start':
    case 'flow-seq-start':
      enter(blocks, column, false);
      flows.push({ isMap: type === 'flow-map-start', keys: 1 });
      return;
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'alias':
    case 'anchor':
    case 'tag':
      enter(blocks, column, false);
      return;
    case 'doc-start':
    case 'doc-end':
      blocks.length = 0;
      return;
    default:
      return;
  }
}

function readFlowWord(flows: Flow[], type: string | null): void {
  switch (type) {
    case 'flow-map-start':
    case 'flow-seq-start':
      flows.push({ isMap: type === 'flow-map-start', keys: 1 });
      return;
    case 'flow-map-end':
    case 'flow-seq-end':
      flows.pop();
      return;
    case 'comma': {
      const flow = flows.at(-1);
      if (flow?.isMap) flow.keys += 1;
      return;
    }
    default:
      return;
  }
}

/** Leaves what began further right, and enters what begins here. */
function enter(blocks: Block[], column: number, isList: boolean): void {
  for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
    const over = last.column > column || (last.column === column && last.isList && !isList);
    if (!over) break;
    blocks.pop();
  }
  const last = blocks.at(-1);
  if (last === undefined || last.column < column || last.isList !== isList)
    blocks.push({ column, isList, keys: 0 });
}
