import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, ROOT } from './filesUnder.ts';
import { roomFaults } from './roomRules.ts';

describe('every file of src', () => {
  it('knows only the rooms before its own, and keeps to the words that are safe', () => {
    const paths = filesUnder('src').filter((path) => /\.tsx?$/.test(path));
    expect(paths).not.toEqual([]);
    expect(paths.flatMap((path) => roomFaults(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});

describe('the rule of the rooms', () => {
  const wrong: readonly [string, string, string][] = [
    ['src/format/ids.ts', "import { x } from '../compile/x.ts';", 'move the function to a later room'],
    ['src/format/ids.ts', "import { z } from 'zod';", 'imports zod'],
    [
      'src/compile/x.ts',
      "import { buildMachine } from '../machine/buildMachine.ts';",
      'belongs in machine or later',
    ],
    [
      'src/machine/x.ts',
      "import type { Compilation } from '../compile/compileScenario.ts';",
      'belongs in compile',
    ],
    ['src/machine/x.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ['src/schedule/x.ts', "import { setup } from 'xstate';", 'belongs in replay'],
    ['src/replay/x.ts', "import { Cable } from '../views/Cable.tsx';", 'what draws belongs in views'],
    ['src/replay/x.ts', "export { Cable } from '../views/Cable.tsx';", 'what draws belongs in views'],
    ['src/views/x.tsx', "import { useActorRef } from '@xstate/react';", 'knows XState'],
    ['src/views/x.tsx', "import { setup } from 'xstate';", 'knows XState'],
    ['src/views/x.tsx', "import { motion } from 'framer-motion';", "import * as m from 'framer-motion/m'"],
    ['src/views/x.tsx', "import { scenarios } from 'virtual:scenarios';", 'whole page belongs in app'],
    [
      'src/app/x.tsx',
      "const load = () => import('../compile/compileScenario.ts');",
      'out of the first download',
    ],
    ['src/app/x.tsx', "import { readFile } from 'node:fs/promises';", 'what touches files belongs in cli'],
    ['src/cli/x.ts', "import { Cable } from '../views/Cable.tsx';", 'what draws belongs in views'],
    ['src/cli/x.ts', "import { made } from '../../tests/made.ts';", 'imports ../../tests/made.ts'],
    ['src/utils/x.ts', 'export const x = 1;', 'stands in no known room'],
    ['src/views/x.tsx', 'element.innerHTML = text;', 'must never become markup'],
    ['src/views/x.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />', 'must never become markup'],
    ['src/views/x.ts', 'new RegExp(passage.exact)', 'must never become a pattern'],
    ['src/compile/x.ts', 'Object.assign({}, value)', 'must not reach an object'],
    ['src/replay/x.ts', 'const now = new Date();', "reader's clock"],
    ['src/app/x.ts', 'const now = Date.now();', 'wallClock for how long a lecture has lasted'],
    ['src/replay/x.ts', 'export default function x() {}', 'use a named export'],
    ['src/replay/x.ts', 'export const x = 1;\n'.repeat(251), 'give the second thing its own file'],
  ];
  it.each(wrong)('refuses in %s: %s', (path, text, reason) => {
    const faults = roomFaults(path, text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toContain(reason);
  });

  const right: readonly [string, string][] = [
    [
      'src/compile/x.ts',
      "import { parseDocument } from 'yaml';\nimport type { Scenario } from '../format/scenario.ts';",
    ],
    [
      'src/replay/x.ts',
      "import { buildMachine } from '../machine/buildMachine.ts';\nimport { y } from './y.ts';",
    ],
    [
      'src/views/x.tsx',
      "import * as m from 'framer-motion/m';\nimport './x.css';\nimport { useState } from 'react';",
    ],
    [
      'src/app/x.tsx',
      "import { renderToString } from 'react-dom/server';\nimport { Cable } from '../views/Cable.tsx';",
    ],
    [
      'src/cli/x.ts',
      "import { join } from 'node:path';\nimport { compileScenario } from '../compile/compileScenario.ts';",
    ],
  ];
  it.each(right)('allows in %s: %s', (path, text) => {
    expect(roomFaults(path, text)).toEqual([]);
  });
});
