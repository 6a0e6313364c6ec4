import type { Plugin } from 'vite';
import { changeBuiltPages } from './changeBuiltPages.ts';
import { withFacesLast } from './facesLast.ts';
import { withLightFaces } from './lightFaces.ts';
import { withPackedScript } from './packScript.ts';

/** Makes the one file small: what has to be text in a page takes more room there than it needs. */
export function packOneFile(): Plugin {
  return changeBuiltPages('pack-one-file', async (html) =>
    withPackedScript(withFacesLast(await withLightFaces(html))),
  );
}
