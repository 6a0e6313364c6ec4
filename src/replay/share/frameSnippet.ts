import { ONE_FILE } from './oneFileName.ts';

/**
 * What shows a place inside another page. It names the one file, beside the site's page, since that also works in a
 * frame that has no origin of its own, where scripts from a server do not come.
 * @param page the address of the page, without a hash
 * @param hash the place in it
 */
export function frameSnippet(page: string, hash: string, title: string): string {
  const file = new URL(ONE_FILE, page);
  file.hash = hash;
  return `<iframe src="${escaped(file.href)}" title="${escaped(title)}" width="560" height="400" loading="lazy" style="border: 0"></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
