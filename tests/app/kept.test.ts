import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kept, NOTHING_KEPT, readKept, writeKept } from '../../src/app/kept.ts';
import { openShelf } from '../../src/app/shelf.ts';

type Store = Pick<Storage, 'getItem' | 'setItem'>;

function storeOf(entries: Map<string, string>): Store {
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, text) => {
      entries.set(key, text);
    },
  };
}

const SOME: Kept = {
  theme: 'dark',
  lettersOn: false,
  speed: 2,
  shown: new Map([['two-embassies', ['will-they-meet']]]),
  trails: new Map([['two-embassies', ['first', 'second']]]),
  whatIfs: new Map([['two-embassies', ['what-if=first.24h&what-if-name=A%20day']]]),
};

describe('what is kept between visits', () => {
  it('comes back as it was', () => {
    const entries = new Map<string, string>();
    writeKept(
      openShelf(() => storeOf(entries)),
      SOME,
    );
    expect(readKept(openShelf(() => storeOf(entries)))).toEqual({ kept: SOME, mayWrite: true });
  });

  it.each([
    ['not JSON', '{"version":1'],
    ['another shape', '[1,2,3]'],
    ['no version', '{"theme":"dark"}'],
    ['an older version', '{"version":0}'],
    [
      'a foreign theme',
      JSON.stringify({ version: 1, theme: 'neon', lettersOn: true, speed: 1, shown: [], trails: [] }),
    ],
    [
      'a speed that is no number',
      '{"version":1,"theme":null,"lettersOn":true,"speed":"9","shown":[],"trails":[]}',
    ],
  ])('is set aside, not deleted, where it is %s', (_what, text) => {
    const entries = new Map([['decision-room', text]]);
    expect(readKept(openShelf(() => storeOf(entries)))).toEqual({ kept: NOTHING_KEPT, mayWrite: true });
    expect(entries.get('decision-room.aside.1')).toBe(text);
  });

  it('keeps the last three that were set aside', () => {
    const entries = new Map<string, string>();
    for (const text of ['a', 'b', 'c', 'd']) {
      entries.set('decision-room', text);
      readKept(openShelf(() => storeOf(entries)));
    }
    expect([1, 2, 3].map((n) => entries.get(`decision-room.aside.${n}`))).toEqual(['d', 'c', 'b']);
  });

  it('is never written over where a newer version wrote it', () => {
    const entries = new Map([['decision-room', '{"version":2,"place":"elsewhere"}']]);
    expect(readKept(openShelf(() => storeOf(entries)))).toEqual({ kept: NOTHING_KEPT, mayWrite: false });
    expect([...entries.keys()]).toEqual(['decision-room']);
  });

  it('may be any junk at all', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((value) => JSON.stringify({ version: 1, ...value })),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const { kept } = readKept(openShelf(() => storeOf(new Map([['decision-room', text]]))));
        expect(typeof kept.lettersOn).toBe('boolean');
        expect(kept.speed).toBeGreaterThan(0);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('a shelf', () => {
  it('works forgetfully where storage may not even be looked at', () => {
    const shelf = openShelf(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    writeKept(shelf, SOME);
    expect(shelf.keeps()).toBe(false);
    expect(readKept(shelf).kept).toEqual(SOME);
  });

  it.each([0, 1, 2, 3, 4, 5])('survives the refusal of storage call number %i', (failing) => {
    const inner = storeOf(new Map());
    let calls = 0;
    const guard = <T>(act: () => T): T => {
      if (calls++ === failing) throw new DOMException('full', 'QuotaExceededError');
      return act();
    };
    const shelf = openShelf(() => ({
      getItem: (key) => guard(() => inner.getItem(key)),
      setItem: (key, text) => guard(() => inner.setItem(key, text)),
    }));
    for (const speed of [1, 2, 0.5]) {
      readKept(shelf);
      writeKept(shelf, { ...SOME, speed });
    }
    expect(readKept(shelf).kept.speed).toBe(0.5);
    expect(shelf.keeps()).toBe(false);
  });
});
