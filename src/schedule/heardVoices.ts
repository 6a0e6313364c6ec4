import type { Hand, Message, Voice } from '../format/document.ts';
import type { Seat } from '../format/scenario.ts';

/**
 * What of a message a seat had by one hand: the voices that the hand names, or else those spoken by or to the seat's
 * people. A message of one voice is had whole.
 */
export function heardVoices({ voices }: Message, { hears }: Hand, { people }: Seat): readonly Voice[] {
  if (hears !== undefined) return voices.filter((_, place) => hears.includes(place));
  if (voices.length === 1) return voices;
  return voices.filter(({ speaker, addressee }) => people.includes(speaker) || people.includes(addressee));
}
