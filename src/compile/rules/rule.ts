/** One thing that must hold in a scenario folder. Each has a file of its own beside this one. */
export interface Rule {
  /** Kebab-case, as the file is named in camel case. */
  readonly name: string;
  /** One sentence for an author: what must hold, and why. */
  readonly sentence: string;
}
