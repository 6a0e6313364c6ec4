/** What the browser tests need of `npm run -s scenario -- json`: the promise that the screen is held to. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly initial: string }[];
  readonly steps: readonly StoryStep[];
  readonly seats: readonly { readonly id: string; readonly steps: readonly StoryStep[] }[];
}

export interface StoryStep {
  readonly n: number;
  readonly message: string;
  readonly document: string;
  readonly changes: readonly {
    readonly question: string;
    readonly from: string;
    readonly to: string;
    readonly why: string;
    readonly passages: readonly { readonly document: string; readonly exact: string }[];
  }[];
}

/** White space counts as one space, as it does for the compiler. */
export function folded(text: string): string {
  return text.replace(/[ \t\n\u00a0]+/g, ' ').trim();
}

/** The passages that a step's changes quote from its own document, each once, in the order of the letters. */
export function quotedIn(step: StoryStep): readonly string[] {
  const quoted = step.changes.flatMap((change) => change.passages);
  const here = quoted.filter((passage) => passage.document === step.document);
  return [...new Set(here.map((passage) => folded(passage.exact)))].toSorted();
}

/** The answer of every question after the first `n` steps. */
export function answersAfter(story: Story, n: number): ReadonlyMap<string, string> {
  const answers = new Map(story.questions.map((question) => [question.id, question.initial]));
  for (const step of story.steps.slice(0, n)) {
    for (const change of step.changes) answers.set(change.question, change.to);
  }
  return answers;
}
