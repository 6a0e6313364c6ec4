import { useState } from 'react';
import type { SheetName } from '../../replay/choices/sheetChoice.ts';
import { SHEET_WORDS } from './paperFrame.ts';

interface PaperToolsProps {
  readonly sheets: readonly SheetName[];
  readonly sheet: SheetName;
  readonly addressOf: (sheet: SheetName) => string;
  /** Asks the browser to print; false where it does not. */
  readonly onPrint: () => boolean;
}

const REFUSED = 'This browser did not open its printing here; its own menu may.';

/** Which sheet, and to the printer with it. */
export function PaperTools({ sheets, sheet, addressOf, onPrint }: PaperToolsProps) {
  const [refused, setRefused] = useState(false);
  return (
    <div className="paper__tools">
      <nav className="paper__sheets" aria-label="Sheets">
        {sheets.map((one) => (
          <a key={one} href={addressOf(one)} aria-current={one === sheet ? 'page' : undefined}>
            {SHEET_WORDS[one].title}
          </a>
        ))}
      </nav>
      <button type="button" className="control control--primary" onClick={() => setRefused(!onPrint())}>
        Print
      </button>
      <p className="paper__help">{SHEET_WORDS[sheet].about}</p>
      <p role="status" className="paper__refused">
        {refused ? REFUSED : ''}
      </p>
    </div>
  );
}
