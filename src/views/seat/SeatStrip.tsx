import './SeatChoice.css';

interface SeatStripProps {
  readonly title: string;
  readonly onCompare: () => void;
}

/** Says whose eyes these are, on every page of a seat. */
export function SeatStrip({ title, onCompare }: SeatStripProps) {
  return (
    <section className="seat-strip" aria-label="Whose eyes these are">
      <p dir="auto">
        <strong>Seen through {title}.</strong> Only what came to hand there, up to this step.
      </p>
      <button type="button" className="control" onClick={onCompare}>
        Beside the record
      </button>
    </section>
  );
}
