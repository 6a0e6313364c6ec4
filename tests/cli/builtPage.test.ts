import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/cli/compileFolder.ts';
import { withPolicy } from '../../src/cli/contentPolicy.ts';
import { withFacesLast } from '../../src/cli/facesLast.ts';
import { TAKE_FACES, withLateFaces } from '../../src/cli/lateFaces.ts';
import { withLightFaces } from '../../src/cli/lightFaces.ts';
import { withPackedScript } from '../../src/cli/packScript.ts';
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

  it('lets a worker start from beside it, by the one policy that may be made', () => {
    expect(withPolicy(page(''))).toMatch(/; worker-src 'self'; .*; trusted-types worker"/);
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
  const data = '<link rel="modulepreload" crossorigin href="./assets/data-a.js">';
  const html = startingAfterPaint(
    page(`<script type="module" crossorigin src="./assets/index-a.js"></script>${data}`),
    ['assets/part-a.js'],
  );

  it('is put off until all of the opening is painted', () => {
    expect(html).toContain('earlyKeys.ready.then(()=>import("./assets/index-a.js"))');
    expect(html).not.toContain('type="module"');
  });

  it('fetches every script, the entry too, once the first words are painted, and none before', () => {
    const [, links] = /<template id="scripts">(.*)<\/template>/.exec(html) ?? [];
    const ahead = (file: string) => `<link rel="modulepreload" crossorigin href="./assets/${file}">`;
    expect(links).toBe(`${data}${ahead('part-a.js')}${ahead('index-a.js')}`);
    expect(html.split('modulepreload')).toHaveLength(4);
    expect(html).toContain('document.head.append(scripts.content)});');
  });

  it('is missed where the page has no entry script', () => {
    expect(() => startingAfterPaint(page(''))).toThrow('no entry script');
  });
});

describe('the faces of a built page', () => {
  const file = '@font-face{font-family:PT Serif;src:url(./assets/a.woff2)format("woff2")}';
  const fallback = '@font-face{font-family:PT Serif on Times;src:local(Tinos)}';
  const scripts = '<template id="scripts"></template><script></script>';
  const built = page(
    `<style>a{color:red}${file}${fallback}</style>${scripts}<style>${file}b{color:blue}</style>`,
  );

  it('are taken once the first words are painted; those that stand in for them are there from the start', () => {
    const late = `<style id="late-faces" media="not all">${file}${file}</style>`;
    expect(withLateFaces(built)).toBe(
      page(`<style>a{color:red}${fallback}</style>${late}${scripts}<style>b{color:blue}</style>`),
    );
    const start = startingAfterPaint(page('<script type="module" crossorigin src="./assets/i.js"></script>'));
    expect(start).toContain(`earlyKeys.wanted.then(()=>{${TAKE_FACES}`);
  });

  it('are looked for by nothing before they are taken', () => {
    const stack = '--serif:"PT Serif", "PT Serif on Times", serif';
    const others = '--other:"Noto Serif", serif';
    const html = page(`<style>${file}:root{${stack};${others};--gap:1rem}</style>${scripts}`);
    const late = `<style id="late-faces" media="not all">${file}:root:root{${stack}}</style>`;
    expect(withLateFaces(html)).toBe(
      page(`<style>:root{--serif:"PT Serif on Times", serif;${others};--gap:1rem}</style>${late}${scripts}`),
    );
  });

  it('are missed where there are none, and so is what takes them', () => {
    expect(() => withLateFaces(page(`<style>${fallback}</style>${scripts}`))).toThrow('no faces');
    expect(() => withLateFaces(page(`<style>${file}</style>`))).toThrow('scripts');
  });
});

describe('the script of the one file', () => {
  const code = 'const words = "£ \u2028 \\x3C/script>";\n'.repeat(100);
  const html = `${page(`<script type="module" crossorigin>${code}</script>`)}<body><p>Words.</p></body>`;
  const packed = withPackedScript(html);

  it('is packed, whole, behind everything that can be read', () => {
    expect(packed.length).toBeLessThan(html.length);
    expect(packed).not.toContain('type="module"');
    const [, bytes = ''] = /id="packed"[^>]*>([^<]*)</.exec(packed) ?? [];
    expect(inflateRawSync(Buffer.from(bytes, 'base64')).toString('utf8')).toBe(code);
    expect(packed.indexOf('id="packed"')).toBeGreaterThan(packed.indexOf('Words.'));
  });

  it('may run, by the hash of what it unpacks to, and so may what unpacks it; nothing beside the page may', () => {
    const policy = /content="([^"]*)"/.exec(withPolicy(packed))?.[1];
    const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
    const [, opener = ''] = /<script>([\s\S]*?)<\/script>/.exec(packed) ?? [];
    expect(policy).toContain(`script-src 'sha256-${hash(code)}' 'sha256-${hash(opener)}';`);
    expect(policy).toMatch(/trusted-types unpacked$/);
    expect(policy).not.toContain("'self'");
    expect(policy).toContain("worker-src 'none'");
  });

  it('is missed where the page has none', () => {
    expect(() => withPackedScript(page(''))).toThrow('no inline module');
  });
});

describe('the faces of the one file', () => {
  it('lose their hints, and nothing else of the page changes', async () => {
    const face = readFileSync(
      fileURLToPath(
        new URL(
          '../../node_modules/@fontsource/pt-mono/files/pt-mono-cyrillic-400-normal.woff2',
          import.meta.url,
        ),
      ),
    );
    const css = (bytes: string) =>
      `<style>a{src:url(data:font/woff2;base64,${bytes}) format("woff2")}</style>`;
    const light = await withLightFaces(css(face.toString('base64')));
    const [, bytes = ''] = /base64,([^)]*)\)/.exec(light) ?? [];
    expect(light).toBe(css(bytes));
    expect(Buffer.from(bytes, 'base64').subarray(0, 4).toString('latin1')).toBe('wOF2');
    expect(bytes.length).toBeLessThan(face.toString('base64').length / 2);
  });
});

describe('what the one file reads last', () => {
  const face = '@font-face{font-family:A;src:url(data:font/woff2;base64,AAAA) format("woff2")}';
  const fallback = '@font-face{font-family:B;src:local(Arial)}';

  it('is its faces, all of them, behind its words; those of the machine stay', () => {
    const html = `<head><style>a{color:red}${face}${fallback}b{color:blue}</style></head><body><p>Words.</p></body>`;
    expect(withFacesLast(html)).toBe(
      `<head><style>a{color:red}${fallback}b{color:blue}</style></head><body><p>Words.</p><style>${face}</style>\n</body>`,
    );
  });

  it('is nothing where it has none, and is missed where there is no end to write it at', () => {
    expect(withFacesLast('<p>Words.</p>')).toBe('<p>Words.</p>');
    expect(() => withFacesLast(`<style>${face}</style>`)).toThrow('</body>');
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
