import type { Id } from '../../format/ids.ts';
import { byText, type Findings } from '../findings.ts';
import { headerAndText } from '../rules/headerAndText.ts';
import { missingFile } from '../rules/missingFile.ts';
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

/** Reads the files of a folder, each by itself. */
export function readFiles(id: Id<'scenario'>, given: ReadonlyMap<string, string>, findings: Findings): Draft {
  const paths = [...given.keys()].sort(byText);
  checkFileNames(paths, findings);
  const files = new Map<string, string>();
  const unreadDocuments: string[] = [];
  for (const path of paths) {
    const text = (given.get(path) ?? '').replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    if (isReadable(path, text, findings)) files.set(path, text);
    else if (isDocumentPath(path)) unreadDocuments.push(text);
  }

  const read = <T>(
    path: string,
    shape: Shape<T>,
    need: 'required' | 'optional',
  ): { value: T; read: boolean } => {
    const at = { file: path, line: 1, column: 1 };
    const text = files.get(path);
    if (text === undefined) {
      if (need === 'required' && !given.has(path))
        findings.add(missingFile, at, missingFileSentences.get(path) ?? '');
      return { value: shape.blank(at), read: false };
    }
    const written = readYaml(path, text, 1, findings);
    if (written === null) return { value: shape.blank(at), read: false };
    return { value: shape.read(written, { name: 'This file', at }, findings), read: true };
  };

  const documents: DocumentFile[] = [];
  for (const path of paths.filter(isDocumentPath)) {
    const text = files.get(path);
    const document = text === undefined ? null : readDocument(path, text, findings);
    if (document !== null) documents.push(document);
    else if (text !== undefined) unreadDocuments.push(text);
  }
  if (!paths.some(isDocumentPath)) {
    const at = { file: 'documents', line: 1, column: 1 };
    findings.add(
      missingFile,
      at,
      'There is no document: put one text file a document into the folder documents/.',
    );
  }

  const scenario = read('scenario.yaml', scenarioFile, 'required');
  const chart = read('chart.yaml', chartFile, 'required');
  return {
    id,
    scenario: scenario.value,
    chart: chart.value,
    documents,
    comparisons: read('comparisons.yaml', comparisonsFile, 'optional').value,
    decisions: read('decisions.yaml', decisionsFile, 'optional').value,
    outside: read('outside.yaml', outsideFile, 'optional').value,
    unread: { scenario: !scenario.read, chart: !chart.read, ids: new Set(unreadDocuments.flatMap(idsIn)) },
  };
}

const missingFileSentences: ReadonlyMap<string, string> = new Map([
  [
    'scenario.yaml',
    'There is no scenario.yaml: it holds the title, the period, the people, the record and what else belongs to the whole dossier.',
  ],
  ['chart.yaml', 'There is no chart.yaml: it holds the questions, their answers and the transitions.'],
]);

function isDocumentPath(path: string): boolean {
  return /^documents\/[^/]+\.txt$/.test(path);
}

function readDocument(file: string, text: string, findings: Findings): DocumentFile | null {
  const reading = cutFrontMatter(text);
  if (reading.kind === 'refused') {
    findings.add(headerAndText, { file, line: reading.line, column: 1 }, reading.reason);
    return null;
  }
  const { header, text: body, textLine } = reading.parts;
  const written = readYaml(file, header, 2, findings);
  if (written === null) return null;
  const at = { file, line: 2, column: 1 };
  return {
    file,
    head: documentHead.read(written, { name: 'The header', at }, findings),
    text: body,
    textLine,
  };
}

/** The ids that a text seems to give, by its look alone. */
function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bid:[ \t]*["']?([a-z0-9-]{1,64})/g)].map((match) => match[1] ?? '');
}
