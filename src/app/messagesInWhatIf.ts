import { lookUp } from '../replay/lookUp.ts';
import { delayOf, interventionOn } from '../schedule/changeWhatIf.ts';
import type { MessageInWhatIf } from '../views/whatIf/hold.ts';
import type { Room } from './openRoom.ts';

/**
 * Every message of the record, in its order, with what becomes of it in a room.
 * @param addressOf the address of a step of that room
 */
export function messagesInWhatIf(
  record: Room,
  room: Room,
  addressOf: (n: number) => string,
): readonly MessageInWhatIf[] {
  const { schedule } = room.replay;
  const outcomes = schedule.kind === 'what-if' ? schedule : null;
  const { whatIf } = room.index;
  return record.replay.steps.map(({ message }) => {
    const n = room.stepOf.get(message) ?? null;
    return {
      message,
      title: lookUp(record.index.messages, message).title,
      n,
      address: n === null ? null : addressOf(n),
      outcome: outcomes?.outcomes.get(message)?.kind ?? 'documented',
      reason: outcomes?.reasons.get(message) ?? 'As documented.',
      withheld: interventionOn(whatIf, message)?.kind === 'withheld',
      delay: delayOf(whatIf, message),
    };
  });
}
