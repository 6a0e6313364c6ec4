import { expect, it } from 'vitest';
import { lookUp } from '../../../src/replay/lookUp.ts';
import { SLIDE, slideDrawing } from '../../../src/views/paper/slideDrawing.ts';
import { slideOf } from '../../../src/views/paper/slideOf.ts';
import { textWidth } from '../../../src/views/picture/wrapText.ts';
import { exampleScenario, koreaScenario } from '../koreaScenario.ts';
import { paperProps } from './paperProps.ts';

const ADDRESS = 'https://room.example/#/step';

const slides = [koreaScenario(), exampleScenario()].flatMap((scenario) => {
  const { index, replay, narrations } = paperProps(scenario, 'picture');
  return narrations.map((narration) => ({
    name: `${scenario.id}, step ${narration.n}`,
    step: replay.steps[narration.n - 1],
    index,
    narration,
    drawing: slideDrawing(slideOf(index, replay, narration, 'What if, not the record', ADDRESS)),
  }));
});

it.each(slides)('$name is whole within its frame, one line never on another', ({ drawing }) => {
  const lines = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  for (const { text, x, y, size } of lines) {
    expect(x, text).toBeGreaterThan(0);
    expect(x + textWidth(text, size), text).toBeLessThanOrEqual(SLIDE.width);
    expect(y - size, text).toBeGreaterThan(0);
    expect(y + size * 0.3, text).toBeLessThanOrEqual(SLIDE.height);
    const over = lines.filter(
      (other) => other.x === x && other.y > y && other.y - other.size < y && other.text !== text,
    );
    expect(over, text).toEqual([]);
  }
});

it.each(slides)('$name says which step it is, its words, what moved, and where it is from', (slide) => {
  const { drawing, step, narration, index } = slide;
  const text = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
  const said = [
    'What if, not the record',
    index.scenario.title,
    narration.place,
    narration.heading,
    ADDRESS,
    ...(step === undefined
      ? [index.scenario.sources[0]?.title ?? '']
      : [
          lookUp(index.documents, step.document).reference,
          ...step.changes.map(({ question, to }) => lookUp(lookUp(index.answers, question), to).title),
          ...step.changes.flatMap(({ passages }) => passages.map((id) => lookUp(index.passages, id).exact)),
        ]),
  ];
  const folded = (words: string) => words.replace(/\s+/g, '').replaceAll('“', '‘').replaceAll('”', '’');
  for (const words of said) expect(folded(text)).toContain(folded(words));
});
