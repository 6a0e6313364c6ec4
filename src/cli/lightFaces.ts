import subsetFont from 'subset-font';

const FACE = /data:font\/woff2;base64,([A-Za-z0-9+/=]+)/g;

/** In a face's table of names: the licence and its address, which have to go with every copy. */
const LICENCE = [13, 14];

/**
 * The page with its faces without hinting: instructions for coarse screens, which only one system still follows, and
 * two thirds of their size. Every letter stays, and every width.
 */
export async function withLightFaces(html: string): Promise<string> {
  const light = new Map<string, string>();
  for (const [address, bytes] of html.matchAll(FACE)) {
    if (!light.has(address)) light.set(address, await lightFace(bytes ?? ''));
  }
  return html.replaceAll(FACE, (address) => light.get(address) ?? address);
}

async function lightFace(bytes: string): Promise<string> {
  const face = await subsetFont(Buffer.from(bytes, 'base64'), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    noHinting: true,
    preserveNameIds: LICENCE,
  });
  return `data:font/woff2;base64,${face.toString('base64')}`;
}
