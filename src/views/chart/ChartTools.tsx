import { memo } from 'react';
import type { QuestionId } from '../../format/ids.ts';
import type { ChartRegion } from './describeChart.ts';
import { ZOOM } from './useChartCamera.ts';

/** Which questions are in the picture: all, those that carry the story, or one. */
export type Focus =
  | { readonly kind: 'all' | 'lead' }
  | { readonly kind: 'one'; readonly question: QuestionId };

/** A question may have any id, also "lead": in the list it stands behind a sign that no id has. */
const ONE = '= ';

interface ChartToolsProps {
  readonly regions: readonly ChartRegion[];
  readonly focus: Focus;
  readonly onFocus: (focus: Focus) => void;
  readonly onZoom: (factor: number) => void;
  readonly onWhole: () => void;
  readonly onSave: (kind: 'svg' | 'png') => void;
}

/** What can be done with the picture, as buttons. */
export const ChartTools = memo(function ChartTools(props: ChartToolsProps) {
  const { regions, focus, onFocus, onZoom, onWhole, onSave } = props;
  const leading = regions.filter(({ lead }) => lead).length;
  return (
    <div className="chart__tools">
      <select
        className="control"
        aria-label="Questions in the picture"
        value={focus.kind === 'one' ? ONE + focus.question : focus.kind}
        onChange={({ target: { value } }) => {
          const own = regions.find(({ question }) => ONE + question === value);
          if (own !== undefined) onFocus({ kind: 'one', question: own.question });
          else onFocus({ kind: value === 'lead' ? 'lead' : 'all' });
        }}
      >
        <option value="all">All {regions.length} questions</option>
        {leading > 0 && leading < regions.length && (
          <option value="lead">
            {leading === 1 ? 'The leading question' : `The ${leading} leading questions`}
          </option>
        )}
        {regions.map(({ question, title }) => (
          <option key={question} value={ONE + question} dir="auto">
            {title}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="control"
        title="Nearer (+)"
        aria-label="Nearer"
        onClick={() => onZoom(ZOOM)}
      >
        +
      </button>
      <button
        type="button"
        className="control"
        title="Farther (-)"
        aria-label="Farther"
        onClick={() => onZoom(1 / ZOOM)}
      >
        −
      </button>
      <button type="button" className="control" title="Shift and Home" onClick={onWhole}>
        Fit
      </button>
      <button type="button" className="control" onClick={() => onSave('svg')}>
        Save SVG
      </button>
      <button type="button" className="control" onClick={() => onSave('png')}>
        Save PNG
      </button>
    </div>
  );
});
