interface ChartLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line's base. */
  readonly y: number;
  /** From base to base. */
  readonly line: number;
  readonly className?: string;
}

/** A text of the picture, in the lines that the layout broke it into. */
export function ChartLines({ lines, x, y, line, className }: ChartLinesProps) {
  return lines.map((text, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never change places.
    <text key={at} className={className} x={x} y={y + at * line}>
      {text}
    </text>
  ));
}
