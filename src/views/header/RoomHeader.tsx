import { memo } from 'react';
import type { View } from '../../replay/choices/viewChoice.ts';
import { type Eyes, SeatChoice } from '../seat/SeatChoice.tsx';
import './RoomHeader.css';

export type Theme = 'light' | 'dark' | 'projector';

interface RoomHeaderProps {
  readonly title: string;
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  /** The id of the scenario in the room. */
  readonly current: string;
  readonly views: readonly { readonly view: View; readonly title: string }[];
  readonly view: View;
  /** Null: as the system has it. */
  readonly theme: Theme | null;
  /** Through whose eyes the replay can be seen; fewer than two are no choice. */
  readonly eyes: readonly Eyes[];
  readonly onScenario: (id: string) => void;
  readonly onEyes: (address: string) => void;
  readonly onView: (view: View) => void;
  readonly onTheme: (theme: Theme | null) => void;
  readonly onShare: () => void;
  readonly onHelp: () => void;
  readonly onFullScreen: () => void;
}

const THEMES: readonly { readonly theme: Theme | null; readonly title: string }[] = [
  { theme: null, title: 'As the system' },
  { theme: 'light', title: 'Light' },
  { theme: 'dark', title: 'Dark' },
  { theme: 'projector', title: 'Projector' },
];

/** The scenario's title, and what concerns the room as a whole. */
export const RoomHeader = memo(function RoomHeader(props: RoomHeaderProps) {
  const { title, scenarios, current, views, view, theme, eyes } = props;
  const { onScenario, onEyes, onView, onTheme, onShare, onHelp, onFullScreen } = props;
  return (
    <header className="room-header">
      <h1 className="room-header__title" dir="auto">
        {title}
      </h1>
      {scenarios.length > 1 && (
        <label className="room-header__choice">
          <span className="room-header__choice-name">Scenario</span>
          <select className="control" value={current} onChange={(event) => onScenario(event.target.value)}>
            {scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id} dir="auto">
                {scenario.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {eyes.length > 1 && <SeatChoice eyes={eyes} onChoose={onEyes} />}
      <nav className="room-header__views" aria-label="Views">
        {views.map((choice) => (
          <button
            key={choice.view}
            type="button"
            className="room-header__view"
            aria-current={choice.view === view ? 'page' : undefined}
            onClick={() => onView(choice.view)}
          >
            {choice.title}
          </button>
        ))}
      </nav>
      <label className="room-header__choice">
        <span className="room-header__choice-name">Theme</span>
        <select
          className="control"
          value={theme ?? ''}
          onChange={(event) =>
            onTheme(THEMES.find((known) => known.theme === event.target.value)?.theme ?? null)
          }
        >
          {THEMES.map((choice) => (
            <option key={choice.title} value={choice.theme ?? ''}>
              {choice.title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="control" onClick={onFullScreen}>
        Full screen
      </button>
      <button type="button" className="control" onClick={onShare}>
        Share
      </button>
      <button type="button" className="control" onClick={onHelp}>
        Keys
      </button>
    </header>
  );
});
