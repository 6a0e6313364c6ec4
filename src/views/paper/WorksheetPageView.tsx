import type { WorksheetAnswer, WorksheetPage } from './worksheetPages.ts';

interface WorksheetPageViewProps {
  readonly page: WorksheetPage;
  readonly mark: string | null;
}

/** To write on. */
const LINES = [1, 2, 3, 4, 5, 6, 7, 8];

/** One decision point on paper: who decides, with what in hand, between what; and room to write, or the answer. */
export function WorksheetPageView({ page, mark }: WorksheetPageViewProps) {
  const { id, place, title, decider, when, inHand, known, options, answer } = page;
  return (
    <section className="worksheet-page" aria-labelledby={`paper-${id}`}>
      <p className="worksheet-page__place" dir="auto">
        {place} · {decider} decides · {when}
        {mark !== null && <span className="paper-mark">{mark}</span>}
      </p>
      <h3 id={`paper-${id}`} className="worksheet-page__title" dir="auto">
        {title}
      </h3>
      <h4 className="paper-heading">In hand</h4>
      {inHand !== null && inHand.length > 0 && (
        <ul className="worksheet-page__hands">
          {inHand.map((line) => (
            <li key={line.message} dir="auto">
              <strong>{line.title}</strong>: {line.how}
              {line.reference !== '' && <span className="worksheet-page__from"> {line.reference}</span>}
            </li>
          ))}
        </ul>
      )}
      <p dir="auto">{known}</p>
      <h4 className="paper-heading">What could be done</h4>
      <ol className="worksheet-page__options">
        {options.map((option, before) => {
          const took = answer?.took.includes(before + 1) ?? false;
          return (
            <li key={option} value={before + 1} className="worksheet-option" data-took={took || undefined}>
              <span className="worksheet-option__box" aria-hidden="true" />
              <span className="worksheet-option__number" aria-hidden="true">
                {before + 1}
              </span>
              <span className="worksheet-option__text" dir="auto">
                {option}
                {took && <strong className="worksheet-option__took"> The record took this.</strong>}
              </span>
            </li>
          );
        })}
      </ol>
      {answer === null ? <RoomToWrite /> : <Answer answer={answer} />}
    </section>
  );
}

function RoomToWrite() {
  return (
    <>
      <h4 className="paper-heading">Your choice, and why</h4>
      <div className="worksheet-page__lines" aria-hidden="true">
        {LINES.map((line) => (
          <div key={line} className="worksheet-page__line" />
        ))}
      </div>
    </>
  );
}

function Answer({ answer: { took, quotes, note } }: { readonly answer: WorksheetAnswer }) {
  return (
    <>
      <h4 className="paper-heading">What the record took</h4>
      {took.length === 0 && <p>The dossier holds no answer to this.</p>}
      {quotes.map(({ exact, document, reference }) => (
        <figure key={exact} className="worksheet-quote">
          <blockquote dir="auto">“{exact}”</blockquote>
          <figcaption dir="auto">
            {[document, reference].filter((part) => part !== '').join(' · ')}
          </figcaption>
        </figure>
      ))}
      {note !== null && (
        <p className="worksheet-page__note" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
