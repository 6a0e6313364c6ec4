import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Dependence } from './dependenceOf.ts';
import { narrateDependence, type RowWords } from './narrateDependence.ts';

/** A dependence as plain text; LF at each line's end. */
export function dependenceText(index: ScenarioIndex, dependence: Dependence): string {
  const { title, subtitle, about, record, singles, pairsAbout, pairs } = narrateDependence(index, dependence);
  const blocks = [
    [index.scenario.title, `${title} ${subtitle}`, about],
    ['How the record ends', ...record.map((line) => `  ${line}`)],
    ...singles.map(rowLines),
    ...(pairsAbout === '' ? [] : [[pairsAbout]]),
    ...pairs.map(rowLines),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function rowLines({ heading, parts, ends }: RowWords): readonly string[] {
  return [heading, ...[parts, ...ends].map((line) => `  ${line}`)];
}
