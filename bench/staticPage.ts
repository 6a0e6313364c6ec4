import type { Scenario } from '../src/format/scenario.ts';

/**
 * The limit that a replay is measured against: a page without any framework that holds the same texts, and whose
 * Right key scrolls to the next one. Like the app, it says where it is in `data-step`.
 */
export function staticPage(scenario: Pick<Scenario, 'title' | 'documents'>): string {
  const articles = scenario.documents.map(
    ({ title, text }) => `<article><h2>${escaped(title)}</h2>\n<pre>${escaped(text)}</pre></article>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(scenario.title)}</title>
<style>
body { margin: 0 auto; max-width: 44rem; padding: 1rem; font: 1.0625rem/1.5 Georgia, serif; background: #16181d; color: #ddd6c8; }
article { min-height: 100vh; }
pre { font: inherit; white-space: pre-wrap; }
</style>
</head>
<body data-step="0">
<h1>${escaped(scenario.title)}</h1>
${articles.join('\n')}
<script>
const articles = document.querySelectorAll('article');
let at = 0;
addEventListener('keydown', (event) => {
  if (event.key === 'ArrowRight') at = Math.min(at + 1, articles.length);
  else if (event.key === 'Home') at = 0;
  else return;
  event.preventDefault();
  (articles[at - 1] ?? document.body).scrollIntoView();
  document.body.dataset.step = String(at);
});
</script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
