/** The name of a part of the page: with the title of its document where a page holds several, so that no two are alike. */
export function partLabel(part: string, of: string | undefined): string {
  return of === undefined ? part : `${part}: ${of}`;
}
