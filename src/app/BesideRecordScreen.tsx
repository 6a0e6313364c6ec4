import { besideRecord } from '../replay/besideRecord.ts';
import { BesideRecordDialog } from '../views/seat/BesideRecordDialog.tsx';
import type { Room } from './openRoom.ts';

interface BesideRecordScreenProps {
  readonly room: Room;
  readonly record: Room;
  readonly n: number;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A step of a seat beside the record at the same moment. */
export function BesideRecordScreen({ room, record, n, open, onClose }: BesideRecordScreenProps) {
  const beside = besideRecord(record.index.scenario, record.replay, room.replay, n);
  const here = room.narrations[n];
  const there = record.narrations[beside.step?.n ?? 0];
  if (here === undefined || there === undefined) throw new RangeError(`This replay has no step ${n}.`);
  return (
    <BesideRecordDialog
      index={record.index}
      seat={room.seat?.title ?? ''}
      beside={beside}
      here={here}
      there={there}
      open={open}
      onClose={onClose}
    />
  );
}
