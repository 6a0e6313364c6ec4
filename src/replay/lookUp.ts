/**
 * What an id of this scenario stands for.
 * @throws Error with a sentence: a compiled scenario names nothing that it does not hold, so this is a fault of ours.
 */
export function lookUp<Key extends string, Value>(map: ReadonlyMap<Key, Value>, id: Key): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`This scenario has nothing that is called “${id}” here.`);
  return value;
}
