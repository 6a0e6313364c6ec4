import { useCallback } from 'react';
import type { RoomPlace } from './roomPlace.ts';

interface Going {
  readonly addressOf: (parts: Partial<RoomPlace>) => string;
  readonly onGo: (parts: Partial<RoomPlace>) => void;
}

/** The same, for a view that only goes from step to step. */
export function useStepLinks({ addressOf, onGo }: Going) {
  return {
    addressOf: useCallback((n: number) => addressOf({ n }), [addressOf]),
    onGo: useCallback((n: number) => onGo({ n }), [onGo]),
  };
}
