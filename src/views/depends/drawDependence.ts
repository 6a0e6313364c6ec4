import { lookUp } from '../../replay/lookUp.ts';
import { answerInWords } from '../../replay/narrateChange.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import type { Dependence } from '../../replay/whatIf/dependenceOf.ts';
import { narrateDependence } from '../../replay/whatIf/narrateDependence.ts';
import { type Caption, type CaptionStyle, captionDrawing } from '../chart/captionDrawing.ts';
import { type Drawing, type DrawnMark, type DrawnText, rectPath } from '../picture/drawing.ts';
import { wrapText } from '../picture/wrapText.ts';

/** The faces and colours of the page, and what fills a square whose question ends elsewhere. */
export interface DependenceStyle extends CaptionStyle {
  readonly filled: string;
  readonly onFilled: string;
}

const TEXT = 24;
const LINE = 31;
const PAD = 12;
const HEAD = 420;
const COLUMN = 230;
const NUMBER = 130;
/** A file is shown in whatever face its reader has: the words fill no more than this of their room. */
const ROOM = 0.86;

interface Cell {
  readonly lines: readonly string[];
  readonly kind: 'head' | 'elsewhere' | 'same';
}

/**
 * The matrix of messages against questions as a picture that leaves the app, to be read from a hall: the weightiest
 * message first, in each filled square the answer that its question then ends on, a dot where it ends as in the record.
 * @param index the dossier as documented
 */
export function drawDependence(
  index: ScenarioIndex,
  dependence: Dependence,
  style: DependenceStyle,
): Drawing {
  const { questions, singles } = dependence;
  const widths = [HEAD, ...questions.map(() => COLUMN), NUMBER, NUMBER];
  const cell = (text: string, column: number, kind: Cell['kind']): Cell => ({
    lines: wrapText(text, TEXT, ((widths[column] ?? COLUMN) - 2 * PAD) * ROOM),
    kind,
  });
  const rows: readonly (readonly Cell[])[] = [
    [
      'Without this message',
      ...questions.map((id) => lookUp(index.questions, id).title),
      'Parts at step',
      'Not sent',
    ].map((text, column) => cell(text, column, 'head')),
    ...singles.map(({ withheld, ends, n, unsent }) => [
      cell(withheld.map((id) => lookUp(index.messages, id).title).join(' and '), 0, 'head'),
      ...questions.map((id, at) => {
        const end = ends.get(id);
        return end === undefined
          ? cell('·', at + 1, 'same')
          : cell(answerInWords(index, id, end), at + 1, 'elsewhere');
      }),
      cell(String(n), questions.length + 1, 'same'),
      cell(String(unsent), questions.length + 2, 'same'),
    ]),
  ];
  let y = 0;
  const marks = rows.flatMap((cells) => {
    const height = Math.max(...cells.map(({ lines }) => lines.length)) * LINE + 2 * PAD;
    const top = y;
    y += height;
    return cells.flatMap((one, column) => {
      const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
      return cellMarks(one, { left, top, width: widths[column] ?? COLUMN, height }, style);
    });
  });
  const width = widths.reduce((sum, one) => sum + one, 0);
  return captionDrawing({ width, height: y, marks }, captionOf(index, dependence), style);
}

function captionOf(index: ScenarioIndex, dependence: Dependence): Caption {
  const { title, subtitle, about, record } = narrateDependence(index, dependence);
  const { scenario } = index;
  return {
    title: `${scenario.title}. ${title}`,
    step: `${subtitle}.`,
    below: [about, `The record ends so: ${record.join(' ')}`, ...scenario.credits, scenario.rights],
  };
}

function cellMarks(
  { lines, kind }: Cell,
  place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  style: DependenceStyle,
): readonly DrawnMark[] {
  const { left, top, width, height } = place;
  const filled = kind === 'elsewhere';
  return [
    {
      kind: 'shape',
      path: rectPath(2, 2, width - 4, height - 4, 4),
      x: left,
      y: top,
      fill: filled ? style.filled : style.ground,
      stroke: kind === 'head' ? style.ground : style.quiet,
      strokeWidth: 1,
      dashes: [],
    },
    ...lines.map(
      (text, n): DrawnText => ({
        kind: 'text',
        text,
        x: left + PAD,
        y: top + PAD + n * LINE + TEXT,
        anchor: 'start',
        fill: filled ? style.onFilled : style.ink,
        family: style.sans,
        size: TEXT,
        weight: kind === 'same' ? '400' : '700',
        style: 'normal',
      }),
    ),
  ];
}
