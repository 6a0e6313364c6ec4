import type { Message } from '../../format/document.ts';
import { lookUp } from '../../replay/lookUp.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { describeHand } from '../describeHand.ts';
import './HandsList.css';

interface HandsListProps {
  readonly index: ScenarioIndex;
  readonly message: Message;
}

/** In whose hands a message came, from when and in which form, as far as the dossier shows. */
export function HandsList({ index, message }: HandsListProps) {
  return (
    <dl className="hands">
      {[...index.seats.values()].map(({ id, title }) => {
        const hand = message.hands.find(({ seat }) => seat === id) ?? null;
        return (
          <div key={id} className={`hands__hand hands__hand--${hand?.form ?? 'unknown'}`}>
            <dt dir="auto">{title}</dt>
            <dd dir="auto">
              {describeHand(hand, index.clocks)}
              {hand !== null && hand.limit !== null && (
                <q className="hands__limit" dir="auto">
                  {lookUp(index.passages, hand.limit).exact}
                </q>
              )}
              {hand !== null && hand.note !== null && (
                <span className="hands__note" dir="auto">
                  {hand.note}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
