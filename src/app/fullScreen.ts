/**
 * Turns full screen on or off.
 * @returns whether the browser did it; inside a frame it may not, and some phones never do.
 */
export async function toggleFullScreen(page: Document): Promise<boolean> {
  try {
    if (page.fullscreenElement !== null) await page.exitFullscreen();
    else await page.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
