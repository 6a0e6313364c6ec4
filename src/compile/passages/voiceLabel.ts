import type { Draft } from '../files/draft.ts';

/** What a voice is called where the author gives no label: "Mao Zedong to Joseph Stalin". */
export function voiceLabel(speaker: string, addressee: string, people: Draft['scenario']['people']): string {
  const name = (person: string) => people.find(({ id }) => id.value === person)?.name.value ?? person;
  return `${name(speaker)} to ${name(addressee)}`;
}
