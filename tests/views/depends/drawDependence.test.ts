import { describe, expect, it } from 'vitest';
import { indexScenario } from '../../../src/replay/scenarioIndex.ts';
import { dependenceOf } from '../../../src/replay/whatIf/dependenceOf.ts';
import { drawDependence } from '../../../src/views/depends/drawDependence.ts';
import { textWidth } from '../../../src/views/picture/wrapText.ts';
import { koreaScenario } from '../koreaScenario.ts';

const STYLE = {
  ground: '#fff',
  ink: '#000',
  quiet: '#555',
  serif: 'serif',
  sans: 'sans-serif',
  filled: '#223',
  onFilled: '#fff',
};

describe('drawDependence', () => {
  const korea = koreaScenario();
  const index = indexScenario(korea);
  const dependence = dependenceOf(korea, false);
  const { width, height, marks } = drawDependence(index, dependence, STYLE);
  const words = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');

  it('says what it is of, has every message, and fills one square for each question that ends elsewhere', () => {
    expect(words).toContain('What does this model depend on?');
    expect(words).toContain('in this model');
    const filled = marks.filter((mark) => mark.kind === 'shape' && mark.fill === STYLE.filled);
    const weights = dependence.singles.map(({ weight }) => weight);
    expect(filled).toHaveLength(weights.reduce((sum, weight) => sum + weight, 0));
    expect(marks.filter((mark) => mark.kind === 'text' && mark.text === '·')).toHaveLength(
      korea.record.length * korea.questions.length - filled.length,
    );
  });

  it('keeps all of it inside the picture', () => {
    for (const mark of marks) {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      expect(mark.y).toBeLessThanOrEqual(height);
      const wide = mark.kind === 'text' ? textWidth(mark.text, mark.size) : 0;
      expect(mark.x + wide).toBeLessThanOrEqual(width);
    }
  });
});
