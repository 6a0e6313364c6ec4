import { useEffect, useState } from 'react';

/** After a burst of steps only the last is said: this long after the last, in milliseconds. */
const QUIET = 300;

/** Says each step to a screen reader, once and politely. */
export function LiveRegion({ sentence }: { readonly sentence: string }) {
  const [said, setSaid] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), QUIET);
    return () => clearTimeout(timer);
  }, [sentence]);

  return (
    <p className="unseen" role="status" aria-live="polite" aria-atomic="true" dir="auto">
      {said}
    </p>
  );
}
