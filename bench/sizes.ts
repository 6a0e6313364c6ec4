import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped sizes of the built site, in bytes. */
export interface Sizes {
  /** Scripts and styles that are loaded before the first step can be taken. */
  readonly beforeFirstStep: number;
  /** The page itself, with the opening that is written into it, without its styles. */
  readonly page: number;
  readonly data: number;
  /** Scripts that are loaded when there is time. */
  readonly later: number;
  readonly fonts: number;
  /** The one file, not gzipped: nobody unpacks it on a stick. */
  readonly oneFile: number;
}

/**
 * @param dist the folder that the build wrote
 * @param scenario the id of the scenario that is opened
 */
export function sizesOf(dist: string, scenario: string): Sizes {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '').join('');
  const assets = join(dist, 'assets');
  const names = readdirSync(assets);
  const size = (name: string) => gzipped(readFileSync(join(assets, name)));
  const first = withStaticImports(assets, scriptsNamedIn(html));
  const later = names.filter((name) => name.endsWith('.js') && !first.includes(name));
  const data = readdirSync(join(assets, 'scenario')).filter((name) => name.startsWith(`${scenario}-`));
  const fonts = names.filter((name) => name.endsWith('.woff2'));
  return {
    beforeFirstStep: gzipped(styles) + sum(first.map(size)),
    page: gzipped(html.replace(styles, '')),
    data: sum(data.map((name) => size(join('scenario', name)))),
    later: sum(later.map(size)),
    fonts: sum(fonts.map((name) => readFileSync(join(assets, name)).length)),
    oneFile: readFileSync(join(dist, 'decision-room.html')).length,
  };
}

function scriptsNamedIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="\.\/assets\/([^"/]+\.js)"/g)].map(([, name]) => name ?? '');
}

function withStaticImports(folder: string, names: readonly string[]): readonly string[] {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, wanted] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      add(wanted ?? '');
  };
  for (const name of names) add(name);
  return [...all];
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
