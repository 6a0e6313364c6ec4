import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginDependence } from '../../src/app/beginDependence.ts';
import type { Sliced } from '../../src/app/inSlices.ts';
import { type Dependence, dependenceOf } from '../../src/replay/whatIf/dependenceOf.ts';
import { compiledScenario } from '../replay/compiledScenario.ts';

const scenario = compiledScenario('korea-1950');
const asked = { scenario, pairs: false };
const expected = dependenceOf(scenario, false);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker that does what a test tells it to once it is asked; all that were started are kept in `started`. */
function standInWorker(onAsked: (worker: StandIn, message: unknown) => void): readonly StandIn[] {
  const started: StandIn[] = [];
  vi.stubGlobal(
    'Worker',
    class extends StandIn {
      constructor(address: string) {
        super(address, onAsked);
        started.push(this);
      }
    },
  );
  return started;
}

class StandIn {
  readonly address: string;
  readonly onAsked: (worker: StandIn, message: unknown) => void;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onmessageerror: ((event: Event) => void) | null = null;
  ended = false;
  constructor(address: string, onAsked: (worker: StandIn, message: unknown) => void) {
    this.address = address;
    this.onAsked = onAsked;
  }
  postMessage(message: unknown): void {
    this.onAsked(this, structuredClone(message));
  }
  /** As between threads: a copy, and never at once. */
  answer(data: unknown): void {
    const copy = structuredClone(data);
    setTimeout(() => this.onmessage?.({ data: copy }), 0);
  }
  terminate(): void {
    this.ended = true;
  }
}

function workedOut(): Promise<Dependence> {
  return new Promise((done) => {
    beginDependence(asked, ({ result }) => {
      if (result !== null) done(result);
    });
  });
}

const answersRightly = (worker: StandIn, message: unknown) => {
  expect(message).toEqual(asked);
  worker.answer({ result: null, share: 0.5 });
  worker.answer({ result: dependenceOf(scenario, false), share: 1 });
};

describe('a dependence', () => {
  it('is the same from a worker, which ends with it', async () => {
    const started = standInWorker(answersRightly);
    expect(await workedOut()).toEqual(expected);
    expect(started.map(({ ended }) => ended)).toEqual([true]);
  });

  it.each<[string, () => readonly StandIn[]]>([
    [
      'there is no worker',
      () => {
        vi.stubGlobal('Worker', undefined);
        return [];
      },
    ],
    [
      'none may start',
      () => {
        vi.stubGlobal(
          'Worker',
          class {
            constructor() {
              throw new DOMException('Refused.', 'SecurityError');
            }
          },
        );
        return [];
      },
    ],
    [
      'the page lets no policy be made',
      () => {
        const createPolicy = () => {
          throw new TypeError('Disallowed.');
        };
        vi.stubGlobal('trustedTypes', { createPolicy });
        standInWorker(() => expect.unreachable());
        return [];
      },
    ],
    [
      'it cannot be asked',
      () =>
        standInWorker(() => {
          throw new DOMException('Not to be copied.', 'DataCloneError');
        }),
    ],
    [
      'its code does not come',
      () =>
        standInWorker((worker) => {
          setTimeout(() => worker.onerror?.(new Event('error', { cancelable: true })), 0);
        }),
    ],
    [
      'it fails half-way',
      () =>
        standInWorker((worker) => {
          worker.answer({ result: null, share: 0.5 });
          setTimeout(() => worker.onerror?.(new Event('error', { cancelable: true })), 0);
        }),
    ],
  ])('is the same, worked out in slices, where %s', async (_, prepare) => {
    const started = prepare();
    expect(await workedOut()).toEqual(expected);
    expect(started.every(({ ended }) => ended)).toBe(true);
  });

  it('is no longer told, by worker or in slices, once nobody waits for it', async () => {
    const told: Sliced<Dependence>[] = [];
    const started = standInWorker(answersRightly);
    beginDependence(asked, (sliced) => told.push(sliced))();
    vi.stubGlobal('Worker', undefined);
    beginDependence(asked, (sliced) => told.push(sliced))();
    // What comes later has had its turn once this has.
    await workedOut();
    expect(told).toEqual([]);
    expect(started.map(({ ended }) => ended)).toEqual([true]);
  });

  it('starts its worker by a policy that lets no other address through', async () => {
    const made: { readonly name: string; readonly createScriptURL: (address: string) => string }[] = [];
    const createPolicy = (name: string, rules: { createScriptURL: (address: string) => string }) => {
      made.push({ name, ...rules });
      return rules;
    };
    vi.stubGlobal('trustedTypes', { createPolicy });
    const started = standInWorker(answersRightly);
    await workedOut();
    await workedOut();
    expect(made.map(({ name }) => name)).toEqual(['worker']);
    expect(started[0]?.address).toContain('dependenceWorker');
    expect(() => made[0]?.createScriptURL('https://example.org/a.js')).toThrow('not the worker');
  });
});
