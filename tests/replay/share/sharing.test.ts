import { describe, expect, it } from 'vitest';
import { frameSnippet } from '../../../src/replay/share/frameSnippet.ts';
import { hostedPage } from '../../../src/replay/share/hostedPage.ts';

describe('a page that can be shared', () => {
  it.each([
    ['https://example.org/room/', 'https://example.org/room/'],
    ['https://example.org/room/index.html?a=1#/korea-1950/doc', 'https://example.org/room/index.html?a=1'],
    [' example.org/room ', 'https://example.org/room'],
    ['http://127.0.0.1:5173/', 'http://127.0.0.1:5173/'],
  ])('%s is', (text, page) => {
    expect(hostedPage(text)).toBe(page);
  });

  it.each([
    '',
    ' ',
    'file:///stick/decision-room.html',
    'javascript:alert(1)',
    'about:srcdoc',
    'data:,',
    'a b',
  ])('“%s” is none', (text) => {
    expect(hostedPage(text)).toBeNull();
  });
});

describe('the frame for a course page', () => {
  it('names the one file beside the page, at the place, and lets no text out of its quotes', () => {
    const snippet = frameSnippet(
      'https://example.org/room/index.html',
      '#/a/b?view=small&x=1',
      'He said "no" <now>',
    );
    expect(snippet).toContain('src="https://example.org/room/decision-room.html#/a/b?view=small&amp;x=1"');
    expect(snippet).toContain('title="He said &quot;no&quot; &lt;now&gt;"');
  });
});
