import type { Nameable } from '../knownScenario.ts';
import type { View } from './viewChoice.ts';

/** One thing that a reader can choose besides the step; it stands in the address under a key of its own. */
export interface Choice<Value extends string, Where = Nameable> {
  /** In the query of the address. */
  readonly key: string;
  /** The only view that it belongs to; null: every one. */
  readonly view: View | null;
  /** What there is to choose from. */
  readonly among: (where: Where) => Named<Value>;
  /** What to say of a text that names nothing to choose, and what is shown instead. */
  readonly unknown: (quoted: string) => string;
}

/** A set of ids, or a map by them. */
export interface Named<Value extends string> {
  readonly has: (id: Value) => boolean;
}
