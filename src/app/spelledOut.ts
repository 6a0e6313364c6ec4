/**
 * An address of ours as it is to be read off paper: whole on a web server; from a file only the file's own name, as
 * where it lies is nobody else's business.
 * @param page as `location.href` gives it
 */
export function spelledOut(page: string, address: string): string {
  const [here = ''] = page.split('#', 1);
  return (here.startsWith('file:') ? (here.split('/').at(-1) ?? '') : here) + address;
}
