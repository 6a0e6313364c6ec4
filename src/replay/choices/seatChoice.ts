import type { SeatId } from '../../format/ids.ts';
import type { KnownScenario } from '../knownScenario.ts';
import type { Choice } from './choice.ts';

/** Whose eyes the replay is seen through; the record goes without saying. */
export const seatChoice: Choice<SeatId, KnownScenario> = {
  key: 'seat',
  view: null,
  among: ({ seats }) => seats,
  unknown: (text) => `There is no seat called ${text}; this is the record.`,
};
