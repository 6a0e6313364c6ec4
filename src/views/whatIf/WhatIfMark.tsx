// As a text: the style sheet of the first page would carry it to those who never ask what if.
import styles from './mark.css?inline';

/** As many as cover the widest screen. */
const PLACES = Array.from({ length: 120 }, (_, at) => at);

/** Words across every page of a what-if, on screen and on paper: this is not the record. */
export function WhatIfMark() {
  return (
    <>
      <style href="what-if-mark" precedence="default">
        {styles}
      </style>
      <div className="what-if-mark" aria-hidden="true">
        {PLACES.map((at) => (
          <span key={at} />
        ))}
      </div>
    </>
  );
}
