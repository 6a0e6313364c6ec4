/** A picture taken off the page: plain marks with everything that is needed to draw them elsewhere. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  /** In the order in which they are drawn. */
  readonly marks: readonly DrawnMark[];
}

export type DrawnMark = DrawnShape | DrawnText;

export interface DrawnShape {
  readonly kind: 'shape';
  /** As in SVG, from `x` and `y`. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
}

export interface DrawnText {
  readonly kind: 'text';
  readonly text: string;
  /** Of the base line, at its start or middle. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly fill: string;
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
}

/** A rectangle with round corners as a path. */
export function rectPath(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r <= 0) return `M${x} ${y}H${right}V${bottom}H${x}Z`;
  const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  return `M${x + r} ${y}H${right - r}${corner(right, y + r)}V${bottom - r}${corner(right - r, bottom)}H${x + r}${corner(x, bottom - r)}V${y + r}${corner(x + r, y)}Z`;
}
