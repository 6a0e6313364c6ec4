/** The rooms of `src`, and what each may know. A fault is a sentence: what was found, why not, where it belongs. */

interface Room {
  /** Rooms that it may import from; its own is always open. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Why nothing else may come in, and what to do instead. */
  readonly because: string;
}

const ROOMS: ReadonlyMap<string, Room> = new Map([
  [
    'format',
    {
      rooms: [],
      packages: [],
      because:
        'format holds the words that all rooms share, so it imports nothing; move the function to a later room',
    },
  ],
  [
    'compile',
    {
      rooms: ['format'],
      packages: ['yaml', 'zod', 'edtf', 'approx-string-match'],
      because:
        'compile turns text into a Scenario and knows only format and its parsers; what uses a Scenario belongs in machine or later',
    },
  ],
  [
    'machine',
    {
      rooms: ['format'],
      packages: ['xstate'],
      because:
        'machine meets a Scenario only as the value that format describes; what reads text belongs in compile',
    },
  ],
  [
    'schedule',
    {
      rooms: ['format'],
      packages: [],
      because:
        'a schedule is an order of messages and knows neither text nor machine; what runs the machine belongs in replay',
    },
  ],
  [
    'replay',
    {
      rooms: ['format', 'machine', 'schedule'],
      packages: ['xstate'],
      because:
        'replay joins machine and schedule and knows no pixels and no files; what draws belongs in views, what reads in compile or cli',
    },
  ],
  [
    'views',
    {
      rooms: ['format', 'schedule', 'replay'],
      packages: [
        'react',
        'react-dom',
        'framer-motion',
        'framer-motion/m',
        'minisearch',
        'uqr',
        '@dagrejs/dagre',
        '@fontsource',
      ],
      because: 'views take values and give callbacks; what knows XState or the whole page belongs in app',
    },
  ],
  [
    'app',
    {
      rooms: ['format', 'machine', 'schedule', 'replay', 'views'],
      packages: [
        'react',
        'react-dom',
        'framer-motion',
        'framer-motion/m',
        'xstate',
        '@xstate/react',
        'virtual:scenarios',
      ],
      because:
        'app arranges what is already compiled, and the parsers must stay out of the first download; what touches files belongs in cli',
    },
  ],
  [
    'cli',
    {
      rooms: ['format', 'compile', 'machine', 'schedule', 'replay'],
      packages: ['vite', 'node', 'virtual:scenarios', 'd3-geo', 'topojson-client', 'subset-font'],
      because: 'cli serves an author without a screen; what draws belongs in views',
    },
  ],
]);

const BANNED: readonly {
  readonly words: RegExp;
  readonly because: string;
  /** The one file that may. */
  readonly except?: string;
}[] = [
  {
    words: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    because: 'text from a scenario must never become markup; give it to React as a child',
  },
  { words: /\bnew Function\b|\beval\(/, because: 'text must never become code' },
  {
    words: /\bnew RegExp\b/,
    because: 'a passage or an id must never become a pattern; use indexOf, or write the pattern down',
  },
  {
    words: /\bObject\.assign\b/,
    because: 'keys from a file must not reach an object; build a Map, or spread values of known type',
  },
  {
    words: /\bnew Date\b|\bDate\.(now|parse)\b/,
    because:
      "the reader's clock and zone must not reach what is shown; use the Moment of format, or wallClock for how long a lecture has lasted",
    except: 'src/app/lecture/wallClock.ts',
  },
  { words: /^export default\b/m, because: 'a file is named after what it exports; use a named export' },
  {
    words: /import\s+(type\s+)?\{[^}]*\bmotion\b[^}]*\}\s+from\s+'framer-motion'/,
    because:
      "`motion` brings all features into the first download; use `import * as m from 'framer-motion/m'`",
  },
];

const LONGEST_FILE = 250;

/**
 * What is wrong with one file of `src`.
 * @param path from the root of the repository, such as `src/replay/address.ts`
 * @returns one sentence a fault; none where all is well
 */
export function roomFaults(path: string, text: string): readonly string[] {
  return [...importFaults(path, text), ...wordFaults(path, text), ...lengthFaults(path, text)];
}

function importFaults(path: string, text: string): readonly string[] {
  const here = path.split('/')[1] ?? '';
  const room = ROOMS.get(here);
  if (room === undefined)
    return [`${path} stands in no known room; the rooms are ${[...ROOMS.keys()].join(', ')}.`];
  return importsOf(text)
    .filter((wanted) => {
      if (!wanted.startsWith('.')) return !room.packages.some((known) => isOf(known, wanted));
      const there = roomOf(path, wanted);
      return there !== here && !room.rooms.includes(there);
    })
    .map((wanted) => `${path} imports ${wanted}: ${room.because}.`);
}

function importsOf(text: string): readonly string[] {
  const forms = /(?:\bfrom\s+|^\s*import\s+|\bimport\()\s*'([^']+)'/gm;
  return [...text.matchAll(forms)].map(([, wanted]) => wanted ?? '');
}

/** Exactly that package, or a file of it where the list names only the scope or the package. */
function isOf(known: string, wanted: string): boolean {
  if (known === 'node') return wanted.startsWith('node:');
  const opensFiles = known === 'react-dom' || known === '@fontsource';
  return wanted === known || (opensFiles && wanted.startsWith(`${known}/`));
}

function roomOf(path: string, wanted: string): string {
  const { pathname } = new URL(wanted, `file:///${path}`);
  const [, top, room] = pathname.split('/');
  return top === 'src' ? (room ?? '') : `${top} (outside src)`;
}

function wordFaults(path: string, text: string): readonly string[] {
  return BANNED.flatMap(({ words, because, except }) => {
    const found = path === except ? null : words.exec(text);
    return found === null ? [] : [`${path} says "${found[0].trim()}": ${because}.`];
  });
}

function lengthFaults(path: string, text: string): readonly string[] {
  const lines = text.split('\n').length - 1;
  return lines > LONGEST_FILE
    ? [
        `${path} has ${lines} lines: more than ${LONGEST_FILE} is more than one thing; give the second thing its own file.`,
      ]
    : [];
}
