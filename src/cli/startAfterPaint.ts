import type { Plugin } from 'vite';
import { TAKE_FACES } from './lateFaces.ts';

/** What the page asks a browser to fetch ahead, and compile, beside the first paint. */
const AHEAD = /\s*<link rel="modulepreload"[^>]*>/g;
const ENTRY = /<script type="module"( crossorigin)? src="([^"]+)"><\/script>/;

/** Where the app cannot be had, the page is shown as it was built, with the words that index.html has ready for that. */
const SAY_SO = 'unstarted.hidden=false;delete document.documentElement.dataset.arriving;earlyKeys.stop()';

const FETCH = `earlyKeys.wanted.then(()=>{${TAKE_FACES}document.head.append(scripts.content)});`;

/**
 * Lets the browser paint the prerendered opening before the app starts: its scripts are fetched once the first words
 * are there (compiling them competes with the paint), at once where the page holds none of what the address asks for;
 * and run after that. Where the page is out of sight nothing is painted, nor waited for.
 */
export function startAfterPaint(): Plugin {
  return {
    name: 'start-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { chunk }) => startingAfterPaint(html, chunk?.imports ?? []),
    },
  };
}

/**
 * The page with its entry script put off; throws where the page has none to put off.
 * @param imports the scripts that the entry cannot start without, from the page's folder on
 */
export function startingAfterPaint(html: string, imports: readonly string[] = []): string {
  const [script, , address] = ENTRY.exec(html) ?? [];
  if (script === undefined || address === undefined) throw new Error('The page has no entry script.');
  const ahead = html.match(AHEAD) ?? [];
  const links = [
    ...ahead.map((link) => link.trim()),
    ...[...imports.map((file) => `./${file}`), address].map(
      (file) => `<link rel="modulepreload" crossorigin href="${file}">`,
    ),
  ];
  const start = startingWhenPainted(`()=>import(${JSON.stringify(address)})`);
  return html
    .replaceAll(AHEAD, '')
    .replace(
      script,
      () => `<template id="scripts">${links.join('')}</template>\n    <script>${FETCH}${start}</script>`,
    );
}

/**
 * What a page has to run so that it starts once it is painted, or says that it cannot.
 * @param start the code of a function that gives a promise
 */
export function startingWhenPainted(start: string): string {
  return `earlyKeys.ready.then(${start}).catch(()=>{${SAY_SO}});`;
}
