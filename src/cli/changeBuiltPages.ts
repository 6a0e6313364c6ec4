import type { Plugin } from 'vite';

/**
 * Changes every built page, after all that writes into it.
 * @param name of the plugin
 * @param change gives the page anew
 */
export function changeBuiltPages(name: string, change: (html: string) => string | Promise<string>): Plugin {
  return {
    name,
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html')) {
            file.source = await change(String(file.source));
          }
        }
      },
    },
  };
}
