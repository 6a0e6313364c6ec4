import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, inject, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = inject('built');
const again = mkdtempSync(join(tmpdir(), 'second-build-'));
afterAll(() => rmSync(again, { recursive: true }));

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/** The text of a built file; what is packed in it is unpacked, so that nothing hides there. */
const read = (path: string) =>
  readFileSync(path, 'utf8').replace(/(id="packed"[^>]*>)([^<]*)/, (_, tag: string, packed: string) =>
    tag.concat(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')),
  );
const texts = filesOf(dist).filter((path) => !path.endsWith('.woff2'));

describe('the build', () => {
  it('gives the same bytes a second time, into another folder', () => {
    execFileSync(execPath, ['src/cli/build.mjs'], {
      cwd: root,
      env: { ...env, NODE_ENV: 'production', SITE: again },
    });
    const sums = (folder: string) =>
      filesOf(folder).map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]);
    expect(sums(again)).toEqual(sums(dist));
  });

  it('holds no source map, no path of this machine and no development copy', () => {
    const found = texts.flatMap((path) => {
      const text = read(join(dist, path));
      const unwanted = [
        'sourceMappingURL',
        root,
        homedir() === '/' ? '/root/' : `${homedir()}/`,
        'react.development',
        'jsxDEV',
      ];
      return unwanted.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`);
    });
    expect(found).toEqual([]);
    expect(filesOf(dist).filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('names no host but those that stand in the texts, and the names of XML', () => {
    const data = texts
      .filter((path) => path.startsWith(join('assets', 'scenario')))
      .map((path) => read(join(dist, path)));
    const hosts = (text: string) => [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host ?? '');
    // React's error messages name its own page; they are text that a developer may see, and are never asked for.
    const allowed = new Set(['www.w3.org', 'react.dev', ...data.flatMap(hosts)]);
    // The licences of others name the pages of others; nothing of the site reads them.
    const ours = texts.filter((path) => path !== 'licences.md');
    const named = ours.flatMap((path) => hosts(read(join(dist, path))).filter((host) => !allowed.has(host)));
    expect([...new Set(named)]).toEqual([]);
  });

  it('has the licences of what is bundled beside it', () => {
    const licences = read(join(dist, 'licences.md'));
    for (const name of [
      'react',
      'react-dom',
      'xstate',
      '@xstate/react',
      'framer-motion',
      'minisearch',
      'uqr',
    ])
      expect(licences).toMatch(new RegExp(`^## ${name} - [\\d.]+ \\(\\w+\\)$`, 'm'));
  });

  it('fits all of it, faces included, into one file of at most 1.2 MB', () => {
    expect(statSync(join(dist, 'decision-room.html')).size).toBeLessThanOrEqual(1_200_000);
  });

  it('holds no parser and no validator', () => {
    const scripts = texts
      .filter((path) => path.endsWith('.js') || path === 'decision-room.html')
      .map((path) => read(join(dist, path)))
      .join('\n');
    for (const words of ['YAMLParseError', 'ZodError', 'unrecognized_keys'])
      expect(scripts).not.toContain(words);
  });

  it('lets no script run but its own', () => {
    for (const page of ['index.html', 'decision-room.html']) {
      const policy =
        /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(join(dist, page)))?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*)/);
    }
  });

  it('writes the opening into the page', () => {
    expect(read(join(dist, 'index.html'))).toMatch(/<div id="room"><[\s\S]*data-step="0"/);
  });
});
