import { nameWhatIf } from '../replay/choices/whatIfChoice.ts';
import { titleWhatIf } from '../replay/whatIf/titleWhatIf.ts';
import { LONGEST_NAME } from '../schedule/whatIf.ts';
import { WhatIfTools } from '../views/whatIf/WhatIfTools.tsx';
import type { LaterScreenProps } from './laterViews.ts';
import { roomInAddress } from './roomPlace.ts';
import { addressOfWhatIf } from './useChangeWhatIf.ts';
import { useWhatIfs, whatIfQuery } from './useWhatIfs.ts';

type WhatIfToolsPartProps = Pick<LaterScreenProps, 'room' | 'record' | 'place' | 'onRoom' | 'onGo' | 'state'>;

/** What can be done with the what-if in view as a whole. */
export function WhatIfToolsPart({ room, record, place, onRoom, onGo, state }: WhatIfToolsPartProps) {
  const { whatIf, scenario } = room.index;
  const whatIfs = useWhatIfs(scenario.id, state);
  const own = whatIf === null ? null : whatIfQuery(whatIf);
  const kept = whatIfs.texts.flatMap((text) => {
    const read = roomInAddress(record, `#/${scenario.id}?${text}`).whatIf;
    return read === null ? [] : [{ text, whatIf: read }];
  });
  const compared = place.beside === null ? null : whatIfQuery(place.beside);
  const goTo = (next: typeof whatIf, control: string) =>
    onRoom(addressOfWhatIf(room, record, place, next), control);
  return (
    <WhatIfTools
      name={whatIf?.name ?? ''}
      longestName={LONGEST_NAME}
      changed={whatIf !== null}
      kept={kept.map(({ text, whatIf: one }) => ({
        text,
        title: titleWhatIf(record.index, one),
        address: addressOfWhatIf(room, record, place, one),
        present: text === own,
      }))}
      compared={compared}
      onName={(name, control) => {
        if (whatIf !== null) goTo({ ...whatIf, name: nameWhatIf(name) }, control);
      }}
      onReset={(control) => goTo(null, control)}
      onKeep={() => {
        if (whatIf !== null) whatIfs.keep(whatIf);
      }}
      onForget={whatIfs.forget}
      onCompare={(text) => onGo({ beside: kept.find((one) => one.text === text)?.whatIf ?? null })}
    />
  );
}
