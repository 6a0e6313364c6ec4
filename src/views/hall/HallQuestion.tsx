import type { Asking } from './askingOf.ts';
import { OptionList } from './OptionList.tsx';

interface HallQuestionProps {
  readonly asking: Asking;
  readonly onChoose: (option: number) => void;
}

/** The class is asked: who decides, what that party has in hand, what could be done. Nothing of what came of it. */
export function HallQuestion({ asking, onChoose }: HallQuestionProps) {
  const { decision, decider, inHand } = asking;
  return (
    <section className="hall__ask" aria-label="A decision">
      <p className="hall__decider" dir="auto">
        {decider} decides · {decision.when}
      </p>
      <h1 className="hall__asked" dir="auto">
        {decision.title}
      </h1>
      <div className="hall__sides">
        <OptionList asking={asking} onChoose={onChoose} />
        <div className="hall__known">
          <h2 className="hall__label">In hand</h2>
          {inHand !== null && inHand.length > 0 && (
            <ul className="hall__hands">
              {inHand.map(({ message, title, how }) => (
                <li key={message} dir="auto">
                  {title} <span className="hall__how">{how}</span>
                </li>
              ))}
            </ul>
          )}
          <p dir="auto">{decision.known}</p>
        </div>
      </div>
    </section>
  );
}
