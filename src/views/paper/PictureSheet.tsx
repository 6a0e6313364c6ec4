import { useMemo, useState } from 'react';
import type { Narration } from '../../replay/narrateStep.ts';
import type { Replay } from '../../replay/replay.ts';
import type { ScenarioIndex } from '../../replay/scenarioIndex.ts';
import { DrawingView } from '../picture/DrawingView.tsx';
import { type PictureKind, savePicture } from '../picture/savePicture.ts';
import { slideDrawing } from './slideDrawing.ts';
import { slideOf } from './slideOf.ts';

interface PictureSheetProps {
  readonly index: ScenarioIndex;
  readonly replay: Replay;
  readonly narration: Narration;
  /** What the picture must not be taken for; null for the record. */
  readonly mark: string | null;
  /** The address of the step, spelled out. */
  readonly address: string;
}

/** The present step as one picture, to be saved. */
export function PictureSheet({ index, replay, narration, mark, address }: PictureSheetProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const slide = useMemo(
    () => slideOf(index, replay, narration, mark, address),
    [index, replay, narration, mark, address],
  );
  const drawing = useMemo(() => slideDrawing(slide), [slide]);
  const save = async (kind: PictureKind) => {
    const name = `${index.scenario.id}-step-${narration.n}`;
    setRefused(await savePicture(kind, drawing, name, `${slide.title}. ${slide.place}: ${slide.heading}`));
  };
  return (
    <figure className="paper-picture">
      <figcaption className="paper-picture__save">
        <button type="button" className="control" onClick={() => void save('svg')}>
          Save SVG
        </button>
        <button type="button" className="control" onClick={() => void save('png')}>
          Save PNG
        </button>
        <span role="status">{refused}</span>
      </figcaption>
      <DrawingView drawing={drawing} label={`${slide.place}: ${slide.heading}`} />
    </figure>
  );
}
