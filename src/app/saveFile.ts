/**
 * Offers a text to the reader as a file to keep.
 * @param type its media type
 * @returns whether the browser took it.
 */
export function saveFile(name: string, text: string, type = 'application/json'): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return true;
  } catch {
    return false;
  }
}
