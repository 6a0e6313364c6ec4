import type { ScenarioId } from '../../format/ids.ts';
import { byText, type Findings, type Spot } from '../findings.ts';
import { headerAndText } from '../rules/headerAndText.ts';
import { reportMissing } from '../rules/missingFile.ts';
import { checkFileNames } from '../rules/unknownFile.ts';
import { isReadable } from '../rules/unreadableText.ts';
import type { Shape } from '../shapes/shape.ts';
import { readYaml } from '../yaml/readYaml.ts';
import { chartFile } from './chartFile.ts';
import { comparisonsFile } from './comparisonsFile.ts';
import { decisionsFile } from './decisionsFile.ts';
import { type DocumentFile, documentHead } from './documentFile.ts';
import type { Draft } from './draft.ts';
import { cutFrontMatter } from './frontMatter.ts';
import { outsideFile } from './outsideFile.ts';
import { scenarioFile } from './scenarioFile.ts';

/**
 * Reads the files of a folder, each by itself.
 * @param given the texts by path
 * @param refused the paths of files that are there and are no texts; they have their reports
 */
export function readFiles(
  id: ScenarioId,
  given: ReadonlyMap<string, string>,
  refused: ReadonlySet<string>,
  findings: Findings,
): Draft {
  const paths = [...new Set([...given.keys(), ...refused])].sort(byText);
  checkFileNames(paths, findings);
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = (given.get(path) ?? '').replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    if (!refused.has(path) && isReadable(path, text, findings)) texts.set(path, text);
  }
  const documentPaths = paths.filter(isDocumentPath);
  const documents = documentPaths.flatMap((path) => readDocument(path, texts.get(path), findings) ?? []);
  const readPaths = new Set(documents.map(({ file }) => file));
  const unread = documentPaths.filter((path) => !readPaths.has(path));
  const guessed = unread.map((path) => idsIn(texts.get(path) ?? ''));
  const shelf: Shelf = { paths: new Set(paths), texts, findings };
  const scenario = readOne('scenario.yaml', scenarioFile, shelf);
  const chart = readOne('chart.yaml', chartFile, shelf);
  if (documentPaths.length === 0) reportMissing('documents', findings);
  return {
    id,
    scenario: scenario ?? scenarioFile.blank(startOf('scenario.yaml')),
    chart: chart ?? chartFile.blank(startOf('chart.yaml')),
    documents,
    comparisons: readOne('comparisons.yaml', comparisonsFile, shelf) ?? [],
    decisions: readOne('decisions.yaml', decisionsFile, shelf) ?? [],
    outside: readOne('outside.yaml', outsideFile, shelf) ?? [],
    unread: {
      scenario: scenario === null,
      chart: chart === null,
      documents: unread.length > 0,
      ids: new Set(guessed.flat()),
      otherIds: documentPaths.length === 0 || guessed.some((ids) => ids.length === 0),
    },
  };
}

/** The texts of a folder, and which files it has besides. */
interface Shelf {
  readonly paths: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: Findings;
}

/** Reads one YAML file; null where it is not there or cannot be read. */
function readOne<T>(path: string, shape: Shape<T>, { paths, texts, findings }: Shelf): T | null {
  const text = texts.get(path);
  if (text === undefined) {
    if (!paths.has(path)) reportMissing(path, findings);
    return null;
  }
  const at = startOf(path);
  const written = readYaml(path, text, 1, findings);
  if (written === null) return null;
  const value = shape.read(written, { name: 'This file', at, mayBeLeftOut: false }, findings);
  return written.kind === shape.form.kind ? value : null;
}

function readDocument(file: string, text: string | undefined, findings: Findings): DocumentFile | null {
  if (text === undefined) return null;
  const reading = cutFrontMatter(text);
  if (reading.kind === 'refused') {
    findings.add(headerAndText, { file, line: reading.line, column: 1 }, reading.reason);
    return null;
  }
  const { header, text: body, textLine } = reading.parts;
  const written = readYaml(file, header, 2, findings);
  if (written === null) return null;
  const at = { file, line: 2, column: 1 };
  const head = documentHead.read(written, { name: 'The header', at, mayBeLeftOut: false }, findings);
  return written.kind === 'map' ? { file, head, text: body, textLine } : null;
}

function startOf(file: string): Spot {
  return { file, line: 1, column: 1 };
}

function isDocumentPath(path: string): boolean {
  return /^documents\/[^/]+\.txt$/.test(path);
}

/** The ids that a text seems to give, by its look alone. */
function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bid:[ \t]*["']?([a-z0-9-]{1,64})/g)].map((match) => match[1] ?? '');
}
