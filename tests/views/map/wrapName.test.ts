import { expect, it } from 'vitest';
import { wrapName } from '../../../src/views/map/wrapName.ts';

it.each([
  ['Seoul', ['Seoul']],
  ['Mukden (Shenyang)', ['Mukden (Shenyang)']],
  ['Mountains along the Chinese border', ['Mountains along', 'the Chinese border']],
  ['Llanfairpwllgwyngyllgogerychwyrn', ['Llanfairpwllgwyngyllgogerychwyrn']],
])('%s', (name, lines) => {
  expect(wrapName(name)).toEqual(lines);
});
