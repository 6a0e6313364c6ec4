import type { Plugin } from 'vite';
import { withFacesLast } from './facesLast.ts';
import { withLightFaces } from './lightFaces.ts';
import { withPackedScript } from './packScript.ts';

/** Makes the one file small: what has to be text in a page takes more room there than it needs. */
export function packOneFile(): Plugin {
  return {
    name: 'pack-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html')) {
            file.source = withPackedScript(withFacesLast(await withLightFaces(String(file.source))));
          }
        }
      },
    },
  };
}
