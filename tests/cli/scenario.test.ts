import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scenarios = join(root, 'tests/scenarios');

/** What the author's command does, without starting a process of its own. */
function command(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    }),
  );
  const status = main(args);
  for (const spy of spies) spy.mockRestore();
  return { status, ...written, lines: written.stdout.split('\n').filter((line) => line !== '') };
}

/** The same as npm runs it. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/scenario.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('check', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scenario-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A copy of the small scenario with some files of a broken one, under a path of its own. */
  function copyOf(name: string, broken: string): string {
    const path = join(folder, name);
    cpSync(join(scenarios, 'base'), path, { recursive: true });
    cpSync(join(scenarios, 'broken', broken), path, {
      recursive: true,
      filter: (source) => !source.endsWith('expected.txt'),
    });
    return path;
  }

  it('prints nothing to standard output for a scenario of the shelf without problems', () => {
    expect(command('check', 'two-embassies')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('two-embassies: 4 documents, 5 messages, no problems'),
    });
  });

  it('looks at all scenarios where none is named', () => {
    const { status, stderr } = command('check');
    expect(status).toBe(0);
    expect(stderr).toContain('korea-1950: 15 documents');
    expect(stderr).toContain('two-embassies: 4 documents');
  });

  it('prints every problem as file:line:column: message, with the folder as it was given', () => {
    const path = copyOf('many', 'many-problems-at-once');
    const expected = readFileSync(join(scenarios, 'broken/many-problems-at-once/expected.txt'), 'utf8');
    const lines = expected.split('\n').filter((line) => line !== '');
    expect(command('check', `${path}/`)).toMatchObject({
      status: 1,
      lines: lines.map((line) => `${path}/${line}`),
    });
  });

  it('prints fifty problems at most, and how many there are', () => {
    const path = copyOf('flood', 'many-problems-at-once');
    const flood = Array.from({ length: 80 }, (_, n) => `strange-${n}: "x"`).join('\n');
    writeFileSync(
      join(path, 'scenario.yaml'),
      `${readFileSync(join(path, 'scenario.yaml'), 'utf8')}${flood}\n`,
    );
    const { status, lines, stderr } = command('check', path);
    expect(status).toBe(1);
    expect(lines).toHaveLength(50);
    expect(stderr).toContain('86 problems, of which 36 are not shown');
  });

  it('follows no link, and goes on where a file is no text', () => {
    const path = copyOf('odd', 'change-without-passage');
    symlinkSync('/etc/hostname', join(path, 'documents/link.txt'));
    writeFileSync(join(path, 'outside.yaml'), Buffer.from([0x2d, 0x20, 0xff]));
    writeFileSync(join(path, '.hidden'), 'an editor put this here');
    mkdirSync(join(path, 'empty'));
    const { status, lines } = command('check', path);
    expect(status).toBe(1);
    expect(lines.map((line) => line.slice(path.length + 1).split(':')[0])).toEqual([
      'chart.yaml',
      'documents/link.txt',
      'outside.yaml',
    ]);
  });

  it.each([
    [['check', 'korea-1951'], /no scenario “korea-1951”.*korea-1950, two-embassies/],
    [['json', '__proto__'], /no scenario “__proto__”/],
    [['check', 'a', 'b'], /^usage: /],
    [['json'], /^usage: /],
    [['publish'], /^usage: /],
    [[], /^usage: /],
  ])('says what can be asked, where it is asked for %j', (args, said) => {
    const { status, stdout, stderr } = command(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('is what npm runs, and ends with the exit code', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(scripts.scenario).toBe('node src/cli/scenario.mjs');
    const path = copyOf('run', 'change-without-passage');
    expect(run('check', path)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^\/.*chart\.yaml:29:5: /),
    });
  });
});

describe('json', () => {
  it('prints the compiled scenario with its steps, seats and references', () => {
    const { status, stdout } = run('json', join(scenarios, 'base'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'base',
      title: 'A small dossier',
      documents: [
        { id: 'letter', title: 'Anna to Bela', messages: [{ id: 'ask', author: 'anna', addressee: 'bela' }] },
        {
          id: 'reply',
          text: expect.stringMatching(/^# 12\/b\nAnna, to your question/),
          messages: [{ id: 'answer' }, {}],
        },
      ],
      questions: [
        {
          id: 'road',
          title: 'Is the road open?',
          initial: 'closed',
          answers: [{ id: 'closed' }, {}, {}, {}],
        },
        { id: 'mood', initial: 'calm', unheard: 'no-word' },
      ],
      steps: [
        { n: 1, message: 'ask', document: 'letter', date: '1900-01-02', changes: [] },
        {
          n: 2,
          message: 'answer',
          document: 'reply',
          changes: [
            {
              question: 'road',
              from: 'closed',
              to: 'by-day',
              why: 'Bela opens it.',
              passages: [{ document: 'reply', exact: 'The road is open by day.' }],
            },
            { question: 'mood', from: 'calm', to: 'glad' },
          ],
        },
        { n: 3, message: 'verse', changes: [{ question: 'road', from: 'by-day', to: 'always' }] },
      ],
      seats: [
        {
          id: 'anna-seat',
          title: 'Anna',
          steps: [
            { n: 1, message: 'ask', from: '2 January 1900, hour not printed', form: 'wrote' },
            { message: 'answer', form: 'received' },
            { message: 'verse', form: 'told' },
          ],
        },
        { id: 'bela-seat' },
      ],
      references: [
        { document: 'letter', passage: 'your old letter', target: 'old-letter', status: 'missing' },
        { document: 'reply', passage: 'your question', target: 'ask', status: 'in-dossier' },
      ],
    });
  });
});
