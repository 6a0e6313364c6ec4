interface PaceProps {
  /** Times the plain pace. */
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
}

const PACES: readonly { readonly speed: number; readonly title: string }[] = [
  { speed: 0.5, title: 'Slow' },
  { speed: 1, title: 'Plain' },
  { speed: 2, title: 'Brisk' },
  { speed: 4, title: 'Fast' },
];

/** How fast it plays. */
export function Pace({ speed, onSpeed }: PaceProps) {
  const known = PACES.some((pace) => pace.speed === speed);
  return (
    <select
      className="control bar__pace"
      aria-label="Pace"
      value={speed}
      onChange={(event) => onSpeed(Number(event.target.value))}
    >
      {!known && <option value={speed}>{speed} times</option>}
      {PACES.map((pace) => (
        <option key={pace.speed} value={pace.speed}>
          {pace.title}
        </option>
      ))}
    </select>
  );
}
