import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/format/scenario.ts';
import { recordSchedule } from '../../src/schedule/recordSchedule.ts';
import { seatSchedule } from '../../src/schedule/seatSchedule.ts';
import { day, hour, type MessageSketch, sketchScenario } from '../replay/sketchScenario.ts';

describe('recordSchedule', () => {
  const scenario = sketchScenario({
    questions: [{ id: 'troops', answers: ['ready', 'wait'] }],
    messages: [
      { id: 'second', written: day('1950-10-02') },
      { id: 'first', written: day('1950-10-01'), because: 'It answers the second.' },
    ],
  });

  it('has every message when it was written, in the order that the author gives', () => {
    const { kind, deliveries } = recordSchedule(scenario);
    expect(kind).toBe('record');
    expect(deliveries).toEqual([
      { message: 'second', moment: day('1950-10-02'), form: 'record', note: null },
      { message: 'first', moment: day('1950-10-01'), form: 'record', note: 'It answers the second.' },
    ]);
  });

  it('knows the initial answer of every question', () => {
    expect(recordSchedule(scenario).given).toEqual(['troops']);
  });
});

describe('seatSchedule', () => {
  it('has only what the dossier puts into the seat’s hands', () => {
    const letters: MessageSketch[] = (
      ['wrote', 'received', 'told', 'addressed', 'listed', 'not-shown'] as const
    ).map((form) => ({
      id: form,
      hands: [
        form === 'listed' || form === 'not-shown' ? { seat: 'kim', form } : had('kim', form, '1950-10-01'),
      ],
    }));
    expect(forms(letters)).toEqual(['wrote', 'received', 'told', 'addressed']);
  });

  it('has nothing of what other seats had', () => {
    expect(messagesOf({ id: 'secret', hands: [had('mao', 'received', '1950-10-01')] })).toEqual([]);
  });

  it('goes by when it came, not by when it was written', () => {
    expect(
      messagesOf(
        { id: 'early', hands: [had('kim', 'told', '1950-10-08')] },
        { id: 'late', hands: [had('kim', 'received', '1950-10-02')] },
      ),
    ).toEqual(['late', 'early']);
  });

  it('puts what may have come earlier first, then what must have come earlier, then goes by the record', () => {
    const at = (moment: ReturnType<typeof day>) => [{ seat: 'kim', form: 'received' as const, from: moment }];
    expect(
      messagesOf(
        { id: 'some-time-that-day', hands: at(day('1950-10-02')) },
        { id: 'also-that-day', hands: at(day('1950-10-02')) },
        { id: 'at-midnight', hands: at(hour('1950-10-02', '00:00')) },
        { id: 'at-noon', hands: at(hour('1950-10-02', '12:00')) },
      ),
    ).toEqual(['at-midnight', 'some-time-that-day', 'also-that-day', 'at-noon']);
  });

  it('counts a message from the first time that the seat had it', () => {
    const twice = [had('kim', 'received', '1950-10-09'), had('kim', 'told', '1950-10-08')];
    expect(forms([{ id: 'letter', hands: twice }])).toEqual(['told']);
  });

  it('knows only the initial answers that it was given', () => {
    const scenario = sketchScenario({
      questions: [
        { id: 'troops', answers: ['ready'] },
        { id: 'arms', answers: ['some'] },
      ],
      seats: [{ id: 'kim', given: ['arms'] }],
      messages: [],
    });
    expect(ofKim(scenario).given).toEqual(['arms']);
  });
});

function had(seat: string, form: 'wrote' | 'received' | 'told' | 'addressed', date: string) {
  return { seat, form, from: day(date) };
}

function messagesOf(...messages: MessageSketch[]): string[] {
  return ofKim(withKim(messages)).deliveries.map(({ message }) => message);
}

function forms(messages: MessageSketch[]): string[] {
  return ofKim(withKim(messages)).deliveries.map(({ form }) => form);
}

function withKim(messages: MessageSketch[]): Scenario {
  return sketchScenario({ questions: [], seats: [{ id: 'mao' }, { id: 'kim' }], messages });
}

function ofKim(scenario: Scenario) {
  const kim = scenario.seats.find(({ id }) => id === 'kim');
  if (kim === undefined) throw new Error('The sketch has no seat “kim”.');
  return seatSchedule(scenario, kim);
}
