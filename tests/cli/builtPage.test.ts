import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/cli/contentPolicy.ts';
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
