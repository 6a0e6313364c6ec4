import type { Message } from '../format/document.ts';
import type { MessageId } from '../format/ids.ts';
import type { Scenario } from '../format/scenario.ts';
import type { RecordSchedule } from './schedule.ts';

/**
 * The record of a scenario: every message, in the order its author gives.
 * The record knows the initial answer of every question.
 */
export function recordSchedule(scenario: Scenario): RecordSchedule {
  const messages = new Map<MessageId, Message>(
    scenario.documents.flatMap((document) => document.messages.map((message) => [message.id, message])),
  );
  return {
    kind: 'record',
    title: 'The record',
    given: scenario.questions.map((question) => question.id),
    deliveries: scenario.record.flatMap(({ message: id, because }) => {
      const message = messages.get(id);
      return message === undefined
        ? []
        : [{ message: id, moment: message.written, form: 'record' as const, note: because }];
    }),
  };
}
