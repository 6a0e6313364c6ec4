/**
 * Does some work once the page has been painted: having taken a key or a click, a browser paints before it goes on to
 * its tasks, and this is the second of them, after whatever waited for the paint alone. Where nothing is painted (a
 * tab out of sight) it is done all the same.
 * @returns how to call it off
 */
export function afterPaint(work: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  let waits = true;
  port1.onmessage = () => {
    if (waits) {
      waits = false;
      port2.postMessage(null);
      return;
    }
    port1.close();
    work();
  };
  port2.postMessage(null);
  return () => port1.close();
}
