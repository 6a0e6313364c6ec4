import type { Question } from '../../format/chart.ts';
import type { QuestionId } from '../../format/ids.ts';

interface ShownQuestionsProps {
  readonly questions: readonly Question[];
  readonly shown: readonly QuestionId[];
  readonly onChoose: (shown: readonly QuestionId[]) => void;
  /** Whether the choice is open. */
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
}

/** Lets the reader choose which questions are in view. */
export function ShownQuestions({ questions, shown, onChoose, choosing, onChoosing }: ShownQuestionsProps) {
  const choose = (id: QuestionId, inView: boolean) => {
    onChoose(
      questions
        .map((question) => question.id)
        .filter((known) => (known === id ? inView : shown.includes(known))),
    );
  };
  return (
    <details
      className="shown-questions"
      data-lasting="shown-questions"
      open={choosing}
      onToggle={({ currentTarget }) => onChoosing(currentTarget.open)}
    >
      <summary>
        Questions in view: {shown.length} of {questions.length}
      </summary>
      <ul>
        {questions.map(({ id, title }) => (
          <li key={id}>
            <label className="shown-questions__choice">
              <input
                type="checkbox"
                checked={shown.includes(id)}
                onChange={(event) => choose(id, event.target.checked)}
              />
              <span dir="auto">{title}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
