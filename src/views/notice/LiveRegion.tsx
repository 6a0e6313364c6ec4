import { useEffect, useEffectEvent, useState } from 'react';

/** After a burst of steps only the last is said: this long after the last, in milliseconds. */
const QUIET = 300;

interface LiveRegionProps {
  readonly sentence: string;
  /** Whether that is of the step in view at this instant: one that has just come is told of a little later. */
  readonly holds?: () => boolean;
}

/** Says each step to a screen reader, once and politely. */
export function LiveRegion({ sentence, holds = always }: LiveRegionProps) {
  const [said, setSaid] = useState('');
  const stillHolds = useEffectEvent((one: string) => one === sentence && holds());

  useEffect(() => {
    const say = (): void => {
      if (stillHolds(sentence)) setSaid(sentence);
      else timer = setTimeout(say, QUIET);
    };
    let timer = setTimeout(say, QUIET);
    return () => clearTimeout(timer);
  }, [sentence]);

  return (
    <p className="unseen" role="status" aria-live="polite" aria-atomic="true" dir="auto">
      {said}
    </p>
  );
}

function always(): boolean {
  return true;
}
