import { describe, expect, it } from 'vitest';
import { placesNamed } from '../../src/replay/placesNamed.ts';
import { exampleScenario, koreaScenario } from '../views/koreaScenario.ts';

const named = new Map<string, readonly string[]>(placesNamed(koreaScenario()));

describe('the places that the Korea documents name', () => {
  it('are named by words of the message itself, not of a letter that it quotes', () => {
    expect(named.get('taiwan')).toEqual(['letter-4676']);
    expect(named.get('seoul')).toEqual(['stalin-1-october']);
  });

  it('include the place that a document was sent from', () => {
    expect(named.get('meeting-place')).toEqual(['stalin-and-zhou-11-october', 'stalin-to-kim-12-october']);
    expect(named.get('beijing')).toContain('roshchin-7-october');
  });

  it('do not include what only the editor names', () => {
    expect(named.has('andong')).toBe(false);
  });

  it('come in the order of the scenario, their messages in the order of the record', () => {
    const { places, record } = koreaScenario();
    const order = places.map(({ id }): string => id).filter((id) => named.has(id));
    expect([...named.keys()]).toEqual(order);
    const steps = record.map(({ message }): string => message);
    for (const messages of named.values())
      expect(messages).toEqual(steps.filter((id) => messages.includes(id)));
  });
});

it('places that are nowhere are named all the same', () => {
  expect(placesNamed(exampleScenario()).size).toBeGreaterThan(0);
});
