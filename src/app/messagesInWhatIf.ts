import { lookUp } from '../replay/lookUp.ts';
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
  const on = new Map(room.index.whatIf?.interventions.map((one) => [one.message, one]));
  return record.replay.steps.map(({ message }) => {
    const n = room.stepOf.get(message) ?? null;
    const intervention = on.get(message);
    return {
      message,
      title: lookUp(record.index.messages, message).title,
      n,
      address: n === null ? null : addressOf(n),
      outcome: outcomes?.outcomes.get(message)?.kind ?? 'documented',
      reason: outcomes?.reasons.get(message) ?? 'As documented.',
      withheld: intervention?.kind === 'withheld',
      delay: intervention?.kind === 'delayed' ? intervention.minutes : 0,
    };
  });
}
