import { afterEach, expect } from 'vitest';

/** Every test also shows that nothing it read has put a name on the prototypes that all objects share. */
const shared = [Object.prototype, Array.prototype, Map.prototype];
const before = shared.map(Reflect.ownKeys);

afterEach(() => {
  expect(shared.map(Reflect.ownKeys)).toEqual(before);
});
