import type { Plugin } from 'vite';

const ENTRY = /<script type="module"( crossorigin)? src="([^"]+)"><\/script>/;

/** Where the app cannot be had, the page is shown as it was built, with the words that index.html has ready for that. */
const SAY_SO = 'unstarted.hidden=false;delete document.documentElement.dataset.arriving;earlyKeys.stop()';

/**
 * Lets the browser paint the prerendered opening before the app starts: the script is fetched at once, but run only
 * after the first frame (or at once where the page is out of sight and nothing is painted).
 */
export function startAfterPaint(): Plugin {
  return {
    name: 'start-after-paint',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: startingAfterPaint },
  };
}

/** The page with its entry script put off; throws where the page has none to put off. */
export function startingAfterPaint(html: string): string {
  const [script, , address] = ENTRY.exec(html) ?? [];
  if (script === undefined || address === undefined) throw new Error('The page has no entry script.');
  const start = startingWhenPainted(`()=>import(${JSON.stringify(address)})`);
  return html.replace(
    script,
    () => `<link rel="modulepreload" crossorigin href="${address}">\n    <script>${start}</script>`,
  );
}

/**
 * What a page has to run so that it starts once it is painted, or says that it cannot.
 * @param start the code of a function that gives a promise
 */
export function startingWhenPainted(start: string): string {
  return `earlyKeys.ready.then(${start}).catch(()=>{${SAY_SO}});`;
}
