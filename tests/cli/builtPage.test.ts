import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/cli/compileFolder.ts';
import { withPolicy } from '../../src/cli/contentPolicy.ts';
import { withPlainTexts } from '../../src/cli/plainText.ts';
import { startingAfterPaint } from '../../src/cli/startAfterPaint.ts';

const page = (head: string) => `<head>\n<meta charset="utf-8">\n${head}</head>`;

describe('the policy of a built page', () => {
  it('names the hash of every inline script, and no other permission for scripts', () => {
    const hash = createHash('sha256').update('run();').digest('base64');
    const html = withPolicy(page('<script type="module">run();</script><script src="./a.js"></script>'));
    expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(html).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('stands before everything that it governs', () => {
    const html = withPolicy(page('<script>run();</script>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
  });

  it('is missed, not left out, where there is no place for it', () => {
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});

describe('the start of a built page', () => {
  it('is put off until the first frame is painted, and the script is fetched at once', () => {
    const html = startingAfterPaint(
      page('<script type="module" crossorigin src="./assets/index-a.js"></script>'),
    );
    expect(html).toContain('<link rel="modulepreload" crossorigin href="./assets/index-a.js">');
    expect(html).toContain('import("./assets/index-a.js")');
    expect(html).not.toContain('type="module"');
  });

  it('is missed where the page has no entry script', () => {
    expect(() => startingAfterPaint(page(''))).toThrow('no entry script');
  });
});

describe('the plain texts of a built page', () => {
  const compiled = compileFolder(fileURLToPath(new URL('../../scenario/two-embassies', import.meta.url)));
  if (compiled.kind === 'problems') throw new Error('The example has problems.');
  const scenario = { ...compiled.scenario, title: 'Rock & roll </p><script>run()</script>' };
  const body = '<body><p hidden>Not started.<!-- plain texts --></p></body>';

  it('are linked from what the page says while nothing has started, and stay out of the page', () => {
    const html = withPlainTexts(body, [scenario], false);
    expect(html).toContain('<a href="./two-embassies.txt">Rock &amp; roll &lt;/p&gt;&lt;script&gt;');
    expect(html.length).toBeLessThan(300);
  });

  it('stand at the end of the one file, as characters', () => {
    const html = withPlainTexts(body, [scenario], true);
    expect(html).toContain('<a href="#two-embassies.txt">');
    expect(html).toContain('<pre class="plain-text" id="two-embassies.txt">Rock &amp; roll');
    expect(html).not.toContain('<script>');
    expect(html.match(/<pre[^>]*>([^<]*)<\/pre>/)?.[1]?.length).toBeGreaterThan(5_000);
  });

  it('are not promised where no scenario can be read', () => {
    expect(withPlainTexts(body, [], false)).toBe('<body><p hidden>Not started.</p></body>');
  });

  it('are missed where the page has no place for them', () => {
    expect(() => withPlainTexts('<body></body>', [scenario], false)).toThrow('plain texts');
  });
});
