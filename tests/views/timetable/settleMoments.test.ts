import { describe, expect, it } from 'vitest';
import { narrowByOrder, settleMoments } from '../../../src/views/timetable/settleMoments.ts';

const DAY = { from: 0, to: 1440 };
const at = (minute: number) => ({ from: minute, to: minute });

describe('what order says about time', () => {
  it('nothing was before what came before it, nor after what came after it', () => {
    expect(narrowByOrder([DAY, at(180), DAY])).toEqual([
      { from: 0, to: 180 },
      at(180),
      { from: 180, to: 1440 },
    ]);
  });

  it('a moment that contradicts the order keeps its own time', () => {
    expect(narrowByOrder([at(900), at(300)])).toEqual([at(900), at(300)]);
  });
});

describe('where moments are drawn', () => {
  it('a printed hour stays to the minute', () => {
    expect(settleMoments([at(75), at(75), at(1000)])).toEqual([75, 75, 1000]);
  });

  it('a day alone is drawn at noon; several share it evenly', () => {
    expect(settleMoments([DAY])).toEqual([720]);
    expect(settleMoments([DAY, DAY, DAY])).toEqual([360, 720, 1080]);
  });

  it('days share what the hours between them leave', () => {
    expect(settleMoments([DAY, at(180), DAY])).toEqual([90, 180, 810]);
  });
});
