/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What lies over a text: who speaks where, which words are marked, where signs stand. */
export interface Overlay<Voice extends Extent, Mark extends Extent, Sign> {
  /** Disjoint or nested; the innermost speaks. */
  readonly voices: readonly Voice[];
  /** May overlap. */
  readonly marks: readonly Mark[];
  /** Footnote signs; each stands after the character before `at`. */
  readonly signs: readonly { readonly sign: Sign; readonly at: number }[];
}

/** Lines with the same voice, one after the other. */
export interface Block<Voice, Mark, Sign> {
  /** From the outermost to the one that speaks; empty where nobody does. */
  readonly voices: readonly Voice[];
  readonly lines: readonly Line<Voice, Mark, Sign>[];
}

/** One line as printed, its line end included. */
export interface Line<Voice, Mark, Sign> {
  readonly start: number;
  readonly blank: boolean;
  readonly runs: readonly Run<Voice, Mark, Sign>[];
}

/** A stretch of a line in which nothing changes. */
export interface Run<Voice, Mark, Sign> {
  readonly start: number;
  readonly text: string;
  /** The voice that speaks, or null. A line may hold words of another voice than its block's. */
  readonly voice: Voice | null;
  readonly marks: readonly Mark[];
  /** The marks whose last character is this run's last. */
  readonly ended: readonly Mark[];
  /** The signs that stand after this run. */
  readonly signs: readonly Sign[];
}

/**
 * Cuts a text into blocks, lines and runs; the runs joined are the text.
 * A line is never broken: it belongs to the voice that has most of it. No cut falls inside a surrogate pair.
 */
export function segmentText<Voice extends Extent, Mark extends Extent, Sign>(
  text: string,
  overlay: Overlay<Voice, Mark, Sign>,
): readonly Block<Voice, Mark, Sign>[] {
  const marks = overlay.marks.map((mark) => ({
    mark,
    start: cutAt(text, mark.start, -1),
    end: cutAt(text, mark.end, 1),
  }));
  const signs = overlay.signs.map(({ sign, at }) => ({ sign, at: Math.max(1, cutAt(text, at, 1)) }));
  const stacks = stackVoices(overlay.voices);
  const cuts = [
    ...marks.flatMap(({ start, end }) => [start, end]),
    ...signs.map(({ at }) => at),
    ...overlay.voices.flatMap(({ start, end }) => [cutAt(text, start, -1), cutAt(text, end, 1)]),
  ];

  const blocks: { voices: readonly Voice[]; lines: Line<Voice, Mark, Sign>[] }[] = [];
  for (const line of linesOf(text)) {
    const edges = [
      ...new Set([line.start, ...cuts.filter((cut) => cut > line.start && cut < line.end), line.end]),
    ];
    edges.sort((a, b) => a - b);
    const runs = edges.slice(1).map((end, before) => {
      const start = edges[before] ?? line.start;
      const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
      return {
        start,
        text: text.slice(start, end),
        voice: stackAt(stacks, start).at(-1) ?? null,
        marks: over.map(({ mark }) => mark),
        ended: over.filter((mark) => mark.end === end).map(({ mark }) => mark),
        signs: signs.filter(({ at }) => at === end).map(({ sign }) => sign),
      };
    });
    const blank = text.slice(line.start, line.end).trim() === '';
    const last = blocks.at(-1);
    const voices = blank && last !== undefined ? last.voices : stackOfLine(stacks, runs);
    if (last !== undefined && last.voices.at(-1) === voices.at(-1))
      last.lines.push({ start: line.start, blank, runs });
    else blocks.push({ voices, lines: [{ start: line.start, blank, runs }] });
  }
  return blocks;
}

interface Stack<Voice> extends Extent {
  readonly voices: readonly Voice[];
}

function stackVoices<Voice extends Extent>(voices: readonly Voice[]): readonly Stack<Voice>[] {
  const edges = [...new Set(voices.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.slice(1).map((end, before) => {
    const start = edges[before] ?? 0;
    const over = voices.filter((voice) => voice.start <= start && voice.end >= end);
    return { start, end, voices: over.toSorted((a, b) => b.end - b.start - (a.end - a.start)) };
  });
}

function stackAt<Voice>(stacks: readonly Stack<Voice>[], at: number): readonly Voice[] {
  return stacks.find(({ start, end }) => start <= at && at < end)?.voices ?? [];
}

function stackOfLine<Voice extends Extent>(
  stacks: readonly Stack<Voice>[],
  runs: readonly { readonly start: number; readonly text: string; readonly voice: Voice | null }[],
): readonly Voice[] {
  const lengths = new Map<Voice | null, { length: number; at: number }>();
  for (const { start, text, voice } of runs) {
    const had = lengths.get(voice);
    lengths.set(voice, { length: (had?.length ?? 0) + text.trim().length, at: had?.at ?? start });
  }
  const [most] = [...lengths.values()].sort((a, b) => b.length - a.length);
  return most === undefined ? [] : stackAt(stacks, most.at);
}

function* linesOf(text: string): Generator<Extent> {
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed + 1;
    yield { start, end };
    start = end;
  }
}

/** The place itself, or past the surrogate pair that it would cut, in the direction given. */
function cutAt(text: string, at: number, direction: -1 | 1): number {
  const splits = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
  return splits && at > 0 ? at + direction : at;
}
