import { WhatIfMark } from '../views/whatIf/WhatIfMark.tsx';
import { WhatIfStrip } from '../views/whatIf/WhatIfStrip.tsx';
import type { SignProps } from './openRoom.ts';

/** What every page of a what-if bears: words across it, and a strip that says what is changed. */
export function WhatIfSign(props: SignProps) {
  return (
    <>
      <WhatIfMark />
      <WhatIfStrip {...props} />
    </>
  );
}
