import { decisionSteps } from '../replay/decisionSteps.ts';
import { replayWhatIf } from '../replay/whatIf/replayWhatIf.ts';
import { sayIntervention } from '../replay/whatIf/titleWhatIf.ts';
import type { WhatIf } from '../schedule/whatIf.ts';
import { type Room, roomParts } from './openRoom.ts';
import { openSeatRoom } from './openSeatRoom.ts';
import { WhatIfSign } from './WhatIfSign.tsx';

/**
 * Replays a what-if of a record. What addresses can name stays the record's: what is never sent there can still be withheld.
 * @param record the record's own room; the result, too, where the what-if changes nothing
 */
export function openWhatIfRoom(record: Room, whatIf: WhatIf): Room {
  const opened = replayWhatIf(record.index.scenario, whatIf);
  if (opened === null) return record;
  const { index, replay } = opened;
  const room: Room = {
    ...roomParts(index.scenario, index, replay),
    known: record.known,
    later: record.later,
    asksBefore: decisionSteps(index.scenario, replay),
    seat: null,
    mark: {
      title: replay.schedule.title,
      words: `${whatIf.interventions.map((one) => sayIntervention(record.index, one)).join('; ')}.`,
      Sign: WhatIfSign,
    },
    at: () => room,
  };
  return room;
}

/** A seat's pages say that this is a what-if, and not of what: the seat cannot know what never came. */
const OF_A_SEAT = {
  title: 'What if',
  words: 'Something is withheld or comes later; what, these eyes cannot know.',
  Sign: WhatIfSign,
};

/** Replays what one seat would have had in a what-if. */
export function openSeatOfWhatIf(whatIf: Room, seat: NonNullable<Room['seat']>): Room {
  const room = openSeatRoom(whatIf.index.scenario, seat, whatIf.index.whatIf);
  const marked = (shown: Room): Room => ({ ...shown, known: whatIf.known, mark: OF_A_SEAT, at });
  const cuts = new Map<number, Room>();
  const at = (n: number): Room => {
    const cut = cuts.get(n) ?? marked(room.at(n));
    cuts.set(n, cut);
    return cut;
  };
  return marked(room);
}
