import type { ReactNode } from 'react';
import './ReplayParts.css';

interface ReplayPartsProps {
  readonly cable: ReactNode;
  readonly changes: ReactNode;
  readonly situation: ReactNode;
}

/** The parts of the page that show one step, in the order in which they stack. */
export function ReplayParts({ cable, changes, situation }: ReplayPartsProps) {
  return (
    <>
      <div className="replay__cable">{cable}</div>
      <div className="replay__changes">{changes}</div>
      <div className="replay__situation">{situation}</div>
    </>
  );
}
