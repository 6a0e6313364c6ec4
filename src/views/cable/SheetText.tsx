import { Fragment, memo } from 'react';
import type { PassageId } from '../../format/ids.ts';
import { showPart } from '../showPart.ts';
import type { Begin, Sheet, SheetBlock, SheetLine, SheetMark, SheetRun, SheetVoice } from './sheetOf.ts';
import './SheetText.css';

interface SheetTextProps {
  readonly sheet: Sheet;
  /** Begins the ids of this text's parts, so that a page may hold several texts. */
  readonly prefix: string;
  readonly onFootnote: (n: number, sign: HTMLElement) => void;
  /** Asks what a passage moved; where it is not given, its number leads to the list of changes. */
  readonly onPassage?: ((passage: PassageId) => void) | undefined;
}

/**
 * A document's whole text as printed. What the editor adds (labels, numbers, signs) stands outside the lines' own
 * text: the lines joined are the document, to the letter.
 */
export const SheetText = memo(function SheetText({ sheet, prefix, onFootnote, onPassage }: SheetTextProps) {
  const seen = new Set<SheetVoice>();
  return (
    <div className="sheet">
      {sheet.blocks.map((block) => {
        const voice = block.voices.at(-1);
        const resumed = voice !== undefined && seen.has(voice);
        if (voice !== undefined) seen.add(voice);
        return (
          <div key={block.lines[0]?.start} className={blockClass(block, sheet.begin)}>
            {voice !== undefined && <VoiceLabel voice={voice} resumed={resumed} />}
            <div className="sheet__lines">
              {block.lines.map((line) => (
                <SheetLineView
                  key={line.start}
                  line={line}
                  voice={voice ?? null}
                  prefix={prefix}
                  begin={sheet.begin}
                  onFootnote={onFootnote}
                  onPassage={onPassage}
                />
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
});

function blockClass({ voices, lines }: SheetBlock, begin: Begin | null): string {
  const voice = voices.at(-1);
  if (voice === undefined) return 'sheet__block sheet__block--print';
  const depth = voices.length > 1 ? ' sheet__block--inner' : '';
  const first = begin?.kind === 'stretch' && begin.at === lines[0]?.start ? ' sheet__begin' : '';
  return `sheet__block ${voice.present ? 'sheet__block--present' : 'sheet__block--other'}${depth}${first}`;
}

function VoiceLabel({ voice, resumed }: { readonly voice: SheetVoice; readonly resumed: boolean }) {
  return (
    <p className="sheet__voice" dir="auto">
      <span className="sheet__speaker">{voice.label}</span>
      {resumed && <span className="sheet__aside">, continued</span>}
      {!voice.present && (
        <span className="sheet__aside">
          {' another message'}
          {voice.step !== null && `: step ${voice.step}`}
        </span>
      )}
    </p>
  );
}

interface LineViewProps extends Pick<SheetTextProps, 'prefix' | 'onFootnote' | 'onPassage'> {
  readonly line: SheetLine;
  /** The voice of the block. */
  readonly voice: SheetVoice | null;
  readonly begin: Begin | null;
}

function SheetLineView({ line, voice, prefix, begin, onFootnote, onPassage }: LineViewProps) {
  return (
    <p className={line.blank ? 'sheet__line sheet__line--blank' : 'sheet__line'} dir="auto">
      {line.runs.map((run) => {
        const foreign = run.voice !== voice;
        if (!foreign && run.marks.length + run.signs.length === 0) return run.text;
        if (run.ended.length + run.signs.length === 0) {
          return <RunView key={run.start} run={run} foreign={foreign} prefix={prefix} begin={begin} />;
        }
        const [before, word] = splitLastWord(run);
        return (
          <Fragment key={run.start}>
            {before !== null && <RunView run={before} foreign={foreign} prefix={prefix} begin={begin} />}
            <span className="sheet__end">
              <RunView run={word} foreign={foreign} prefix={prefix} begin={begin} />
              {run.ended.map(({ passage, number }) =>
                number === null || passage === null ? null : (
                  <PassageNumber
                    key={number}
                    passage={passage}
                    number={number}
                    prefix={prefix}
                    onPassage={onPassage}
                  />
                ),
              )}
              {run.signs.map((n) => (
                <FootnoteSign key={n} n={n} prefix={prefix} onFootnote={onFootnote} />
              ))}
            </span>
          </Fragment>
        );
      })}
    </p>
  );
}

/** A run without its last word, and that word: what must not be parted from the sign after it. */
function splitLastWord(run: SheetRun): readonly [SheetRun | null, SheetRun] {
  const at = run.text.search(/\S{1,24}\s*$/);
  if (at <= 0) return [null, run];
  return [
    { ...run, text: run.text.slice(0, at) },
    { ...run, start: run.start + at, text: run.text.slice(at) },
  ];
}

interface RunViewProps {
  readonly run: SheetRun;
  /** Whether the words belong to another voice than the lines around them. */
  readonly foreign: boolean;
  readonly prefix: string;
  readonly begin: Begin | null;
}

function RunView({ run, foreign, prefix, begin }: RunViewProps) {
  const words = <Marked run={run} marks={run.marks} prefix={prefix} begin={begin} />;
  return foreign && run.text.trim() !== '' ? <span className="sheet__foreign">{words}</span> : words;
}

interface MarkedProps extends Omit<RunViewProps, 'foreign'> {
  readonly marks: readonly SheetMark[];
}

/** A run inside all the marks that lie over it, one within the other. */
function Marked({ run, marks, prefix, begin }: MarkedProps) {
  const [mark, ...inner] = marks;
  if (mark === undefined) return run.text;
  const begins = run.start <= mark.start;
  return (
    <mark
      data-passage={mark.passage ?? undefined}
      data-traced={mark.traced || undefined}
      className={markClass(mark, begin?.kind === 'words' && begin.at === run.start)}
      {...(begins ? { id: markId(prefix, mark), tabIndex: -1 } : {})}
    >
      <Marked run={run} marks={inner} prefix={prefix} begin={null} />
    </mark>
  );
}

function markClass({ passage, quiet }: SheetMark, isBegin: boolean): string | undefined {
  if (passage === null) return 'sheet__found';
  if (quiet === true) return 'sheet__noted';
  return isBegin ? 'sheet__begin' : undefined;
}

/** The id of marked words on the page: by their number, or where they have none by their place. */
function markId(
  prefix: string,
  { passage, number, start }: Pick<SheetMark, 'passage' | 'number' | 'start'>,
): string {
  if (number !== null) return `${prefix}-words-${number}`;
  return passage === null ? `${prefix}-found-${start}` : `${prefix}-words-${passage}`;
}

interface PassageNumberProps extends Pick<SheetTextProps, 'prefix' | 'onPassage'> {
  readonly passage: PassageId;
  readonly number: number;
}

function PassageNumber({ passage, number, prefix, onPassage }: PassageNumberProps) {
  return (
    <button
      type="button"
      className="sheet__number"
      data-sign={number}
      aria-label={`${number}: what these words moved`}
      onClick={() => (onPassage === undefined ? showPart(`${prefix}-moved-${number}`) : onPassage(passage))}
    />
  );
}

interface FootnoteSignProps extends Pick<SheetTextProps, 'prefix' | 'onFootnote'> {
  readonly n: number;
}

function FootnoteSign({ n, prefix, onFootnote }: FootnoteSignProps) {
  return (
    <button
      type="button"
      className="sheet__sign"
      data-sign={n}
      aria-label={`†${n}: footnote`}
      aria-describedby={`${prefix}-footnote-${n}`}
      onClick={(event) => onFootnote(n, event.currentTarget)}
    />
  );
}
