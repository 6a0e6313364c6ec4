import type { ReactNode } from 'react';
import type { MessageId } from '../../format/ids.ts';
import styles from './presenter.css?inline';

interface PresenterViewProps {
  readonly title: string;
  readonly n: number;
  readonly last: number;
  readonly message: MessageId | null;
  /** "Step 7 of 17" */
  readonly place: string;
  readonly elapsed: string;
  readonly running: boolean;
  readonly connection: { readonly joined: boolean; readonly sentence: string };
  readonly black: boolean;
  readonly now: ReactNode;
  readonly notes: ReactNode;
  readonly coming: ReactNode;
  readonly points: ReactNode;
  readonly times: ReactNode;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onBlack: () => void;
  readonly onClock: () => void;
  readonly onReset: () => void;
  readonly onHall: () => void;
  readonly onOpenList: () => void;
  readonly onHelp: () => void;
}

/** The lecturer's own screen: what the hall sees, what comes next and why, notes, time. */
export function PresenterView(props: PresenterViewProps) {
  const { title, n, last, message, place, elapsed, running, connection, black } = props;
  return (
    <main className="presenter" data-step={n} data-steps={last} data-message={message ?? ''}>
      <style href="presenter" precedence="default">
        {styles}
      </style>
      <header className="presenter__head">
        <h1 className="presenter__title" dir="auto">
          {title}
        </h1>
        <p className="presenter__elapsed">
          <span className="unseen">Elapsed: </span>
          {elapsed}
        </p>
        <button type="button" className="control" onClick={props.onClock}>
          {running ? 'Stop the clock' : 'Start the clock'}
        </button>
        <button type="button" className="control" onClick={props.onReset}>
          Clock to zero
        </button>
        <p className="presenter__connection" data-joined={connection.joined} role="status">
          {connection.sentence}
        </p>
        {!connection.joined && (
          <button type="button" className="control control--primary" onClick={props.onHall}>
            Open the hall window
          </button>
        )}
      </header>
      <div className="presenter__columns">
        <div className="presenter__column">{props.now}</div>
        <div className="presenter__column">{props.notes}</div>
        <div className="presenter__column">
          {props.coming}
          {props.points}
          {props.times}
        </div>
      </div>
      <footer className="presenter__bar">
        <button type="button" className="control" onClick={props.onPrevious}>
          Previous
        </button>
        <button type="button" className="control control--primary" onClick={props.onNext}>
          Next
        </button>
        <button type="button" className="control" aria-pressed={black} onClick={props.onBlack}>
          {black ? 'The hall is black: bring it back' : 'Black'}
        </button>
        <button type="button" className="control" onClick={props.onOpenList}>
          All steps
        </button>
        <button type="button" className="control" onClick={props.onHelp}>
          Keys
        </button>
        <p className="presenter__place">{place}</p>
      </footer>
    </main>
  );
}
