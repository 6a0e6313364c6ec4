import { useState } from 'react';
import type { ScenarioIndex } from '../replay/scenarioIndex.ts';
import { dependenceCsv } from '../replay/whatIf/dependenceCsv.ts';
import type { Dependence } from '../replay/whatIf/dependenceOf.ts';
import { dependenceText } from '../replay/whatIf/dependenceText.ts';
import { saveFile } from './saveFile.ts';

interface DependsToolsProps {
  readonly index: ScenarioIndex;
  readonly dependence: Dependence;
}

const REFUSED = 'The file could not be saved here.';

/** Saving what a model depends on; every file says in its first words that it is of this model. */
export function DependsTools({ index, dependence }: DependsToolsProps) {
  const [said, setSaid] = useState('');
  const save = (ending: string, text: string, type: string): void => {
    const saved = saveFile(`${index.scenario.id}-in-this-model-depends-on.${ending}`, text, type);
    setSaid(saved ? '' : REFUSED);
  };
  return (
    <div className="depends__tools">
      <button
        type="button"
        className="control"
        onClick={() => save('csv', dependenceCsv(index, dependence), 'text/csv')}
      >
        Save as a table (CSV)
      </button>
      <button
        type="button"
        className="control"
        onClick={() => save('txt', dependenceText(index, dependence), 'text/plain')}
      >
        Save as text
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
