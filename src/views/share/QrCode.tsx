import { useMemo } from 'react';
import { encode } from 'uqr';
import { qrPath } from './qrPath.ts';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** The light border that a reader of such codes needs, in squares. */
const BORDER = 4;

/** A text as a code for the camera of a phone: dark on light in every theme, since not every camera reads the reverse. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = useMemo(() => encode(text, { ecc: 'M', border: BORDER }), [text]);
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect className="qr-code__light" width={size} height={size} />
      <path className="qr-code__dark" d={qrPath(data)} />
    </svg>
  );
}
