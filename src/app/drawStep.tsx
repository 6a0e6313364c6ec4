import { memo, type ReactNode } from 'react';
import type { PassageId, QuestionId } from '../format/ids.ts';
import { CablePanel } from '../views/cable/CablePanel.tsx';
import { ChangesPanel } from '../views/changes/ChangesPanel.tsx';
import { PanelBoundary } from '../views/failure/PanelBoundary.tsx';
import { ReplayParts } from '../views/layout/ReplayParts.tsx';
import { SituationPanel } from '../views/situation/SituationPanel.tsx';
import type { OnTrace } from '../views/trace/onTrace.ts';
import type { Room } from './openRoom.ts';

/** Draws one step, or a part of it, from 1 on. */
export type DrawStep = (n: number) => ReactNode;

interface DrawParts {
  readonly cables: DrawStep;
  readonly changes: DrawStep;
  readonly situations: DrawStep;
}

/** Draws all parts of any step, each anew only where what draws it is another. */
export function drawParts({ cables, changes, situations }: DrawParts): DrawStep {
  return (n) => (
    <ReplayParts
      cable={<DrawnPart n={n} draw={cables} />}
      changes={<DrawnPart n={n} draw={changes} />}
      situation={<DrawnPart n={n} draw={situations} />}
    />
  );
}

const DrawnPart = memo(function DrawnPart({ n, draw }: { readonly n: number; readonly draw: DrawStep }) {
  return draw(n);
});

/** Draws the document of any step of a room, with the traced words marked where it holds them. Each may fail alone, so that a step drawn ahead harms no other. */
export function drawCables(room: Room, traced: PassageId | null, onTrace: OnTrace): DrawStep {
  return (n) => {
    const { index, replay } = room.at(n);
    const tracedIn = traced === null ? null : index.passages.get(traced)?.document;
    const step = replay.steps[n - 1];
    return (
      <PanelBoundary part="the document" place={n}>
        {step !== undefined && (
          <CablePanel
            index={index}
            replay={replay}
            step={step}
            traced={step.document === tracedIn ? traced : null}
            onTrace={onTrace}
          />
        )}
      </PanelBoundary>
    );
  };
}

interface SituationChoice {
  readonly shown: readonly QuestionId[];
  readonly onChoose: (shown: readonly QuestionId[]) => void;
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
}

/** Draws where it stands in any situation of a room, the opening's included. */
export function drawSituations(
  room: Room,
  choice: SituationChoice,
  onGo: (n: number) => void,
  onTrace: OnTrace,
): DrawStep {
  return (n) => {
    const { index, replay } = room.at(n);
    const situation = replay.situations[n];
    return (
      <PanelBoundary part="where it stands" place={n}>
        {situation !== undefined && (
          <SituationPanel
            {...choice}
            index={index}
            situation={situation}
            step={replay.steps[n - 1] ?? null}
            onGo={onGo}
            onTrace={onTrace}
          />
        )}
      </PanelBoundary>
    );
  };
}

/** Draws what the message of any situation of a room moved, the opening's included. */
export function drawChanges(room: Room, onTrace: OnTrace): DrawStep {
  return (n) => {
    const { index, replay, narrations } = room.at(n);
    const situation = replay.situations[n];
    const narration = narrations[n];
    return (
      <PanelBoundary part="what this message moved" place={n}>
        {situation !== undefined && narration !== undefined && (
          <ChangesPanel
            index={index}
            situation={situation}
            step={replay.steps[n - 1] ?? null}
            narration={narration}
            onTrace={onTrace}
          />
        )}
      </PanelBoundary>
    );
  };
}
