import type { ResumePlace } from './OpeningPage.tsx';

interface ResumeOfferProps {
  readonly place: ResumePlace;
  readonly onResume: () => void;
  readonly onDismiss: () => void;
}

/** Offers the place where the reader left off. */
export function ResumeOffer({ place, onResume, onDismiss }: ResumeOfferProps) {
  return (
    <section className="opening__resume" aria-label="Where you left off">
      <p dir="auto">
        You left off at step {place.n}: {place.title}.
      </p>
      <button type="button" className="control" onClick={onResume}>
        Go on from there
      </button>
      <button type="button" className="control control--plain" onClick={onDismiss}>
        No, thank you
      </button>
    </section>
  );
}
