import type { Drawing, DrawnMark } from './drawing.ts';

interface DrawingViewProps {
  readonly drawing: Drawing;
  /** What it shows, in a few words: its own words can be read one by one. */
  readonly label: string;
}

/** A drawing on the page, as large as there is room for; its text is text. */
export function DrawingView({ drawing: { width, height, ground, marks }, label }: DrawingViewProps) {
  return (
    <svg className="drawing" viewBox={`0 0 ${width} ${height}`}>
      <title>{label}</title>
      <rect width={width} height={height} fill={ground} />
      {marks.map((mark) => (
        <MarkView key={`${mark.kind} ${mark.x} ${mark.y}`} mark={mark} />
      ))}
    </svg>
  );
}

function MarkView({ mark }: { readonly mark: DrawnMark }) {
  if (mark.kind === 'text') {
    const { text, x, y, anchor, fill, family, size, weight, style } = mark;
    return (
      <text
        x={x}
        y={y}
        textAnchor={anchor}
        fill={fill}
        fontFamily={family}
        fontSize={size}
        fontWeight={weight}
        fontStyle={style}
      >
        {text}
      </text>
    );
  }
  const { path, x, y, fill, stroke, strokeWidth, dashes } = mark;
  return (
    <path
      d={path}
      transform={`translate(${x} ${y})`}
      fill={fill}
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={dashes.join(' ')}
    />
  );
}
