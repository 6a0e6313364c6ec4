import type { Problem } from '../../format/problem.ts';
import './ProblemPage.css';

interface ProblemPageProps {
  readonly title: string;
  readonly problems: readonly Problem[];
}

const MOST_SHOWN = 50;

/** Why a scenario cannot be replayed: its problems, each with its place, the words found, and what would be right. */
export function ProblemPage({ title, problems }: ProblemPageProps) {
  const shown = problems.slice(0, MOST_SHOWN);
  return (
    <main className="problem-page">
      <h2 className="problem-page__title" dir="auto">
        “{title}” cannot be replayed yet
      </h2>
      <p className="problem-page__count">
        {problems.length === 1 ? '1 problem was' : `${problems.length} problems were`} found in its files
        {shown.length < problems.length && `; the first ${shown.length} are shown`}.
      </p>
      <ol className="problem-page__problems">
        {shown.map((problem) => (
          <li
            key={`${problem.file}:${problem.line}:${problem.column}:${problem.rule}:${problem.message}`}
            className="problem-page__problem"
          >
            <p className="problem-page__place" dir="auto">
              {problem.file}:{problem.line}:{problem.column}
            </p>
            <p className="problem-page__message" dir="auto">
              {problem.message}
            </p>
            {problem.found !== '' && (
              <pre className="problem-page__found" dir="auto">
                {problem.found}
              </pre>
            )}
          </li>
        ))}
      </ol>
    </main>
  );
}
