/**
 * Offers a file to the reader to keep, as a link to it would.
 * @returns whether the browser took it.
 */
export function saveFile(name: string, file: Blob): boolean {
  try {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // Not at once: some browsers read the file only after the click is over.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
