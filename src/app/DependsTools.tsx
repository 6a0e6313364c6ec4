import { useState } from 'react';
import type { ScenarioIndex } from '../replay/scenarioIndex.ts';
import { dependenceCsv } from '../replay/whatIf/dependenceCsv.ts';
import type { Dependence } from '../replay/whatIf/dependenceOf.ts';
import { dependenceText } from '../replay/whatIf/dependenceText.ts';
import { pageStyle } from '../views/chart/pageStyle.ts';
import { drawDependence } from '../views/depends/drawDependence.ts';
import { type PictureKind, savePicture } from '../views/picture/savePicture.ts';
import { saveFile } from '../views/saveFile.ts';

interface DependsToolsProps {
  readonly index: ScenarioIndex;
  readonly dependence: Dependence;
}

const REFUSED = 'The file could not be saved here.';

/** Saving what a model depends on; every file says in its first words that it is of this model. */
export function DependsTools({ index, dependence }: DependsToolsProps) {
  const [said, setSaid] = useState('');
  const save = (ending: string, text: string, type: string): void => {
    const name = `${index.scenario.id}-in-this-model-depends-on.${ending}`;
    const saved = saveFile(name, new Blob([text], { type }));
    setSaid(saved ? '' : REFUSED);
  };
  const picture = async (kind: PictureKind, drawn: HTMLElement): Promise<void> => {
    const style = pageStyle(drawn);
    const filled = { filled: style.ink, onFilled: style.ground };
    const drawing = drawDependence(index, dependence, { ...style, ...filled });
    const title = `${index.scenario.title}: what it depends on, in this model`;
    setSaid((await savePicture(kind, drawing, `${index.scenario.id}-in-this-model-depends-on`, title)) ?? '');
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
      {(['svg', 'png'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="control"
          onClick={({ currentTarget }) => {
            void picture(kind, currentTarget);
          }}
        >
          Save as a picture ({kind.toUpperCase()})
        </button>
      ))}
      <p role="status">{said}</p>
    </div>
  );
}
