import { resolve } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentPolicy } from './src/cli/contentPolicy.ts';
import { lateFaces } from './src/cli/lateFaces.ts';
import { packOneFile } from './src/cli/packOneFile.ts';
import { plainText } from './src/cli/plainText.ts';
import { prerender } from './src/cli/prerender.ts';
import { reportProblems } from './src/cli/reportProblems.ts';
import { openScenarioFolders } from './src/cli/scenarioFolders.ts';
import { dataFolder, scenarioPlugin } from './src/cli/scenarioPlugin.ts';
import { startAfterPaint } from './src/cli/startAfterPaint.ts';
import { withoutWorker } from './src/cli/withoutWorker.ts';
import { ONE_FILE } from './src/replay/share/oneFileName.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Another folder of scenario folders can be given, and another place for the result. */
const scenarios = resolve(here, env.SCENARIOS ?? 'scenario');
const site = resolve(here, env.SITE ?? 'dist');
const aScreen = platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);

/** Each scenario's data stands in a folder of its own, so that it can be told from programs. */
const chunkFileNames = ({ facadeModuleId }: { readonly facadeModuleId: string | null }) =>
  ['assets', dataFolder(facadeModuleId), '[name]-[hash].js'].filter((part) => part !== null).join('/');

export default defineConfig(({ mode }) => {
  const oneFile = mode === 'one-file';
  const folders = openScenarioFolders(scenarios);
  return {
    base: './',
    // React has this store itself; what stands in for it in older ones is left out.
    resolve: {
      alias: [
        { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
        { find: /^use-sync-external-store\/shim\//, replacement: 'use-sync-external-store/' },
      ],
    },
    plugins: [
      react(),
      scenarioPlugin(folders),
      oneFile ? null : reportProblems(folders),
      prerender(folders),
      plainText(folders, oneFile),
      oneFile ? withoutWorker() : startAfterPaint(),
      oneFile
        ? viteSingleFile({ outputFileName: ONE_FILE })
        : viteSingleFile({ useRecommendedBuildConfig: false, inlinePattern: ['**/*.css'] }),
      oneFile ? packOneFile() : lateFaces(),
      contentPolicy(),
    ],
    build: {
      outDir: site,
      // The site's pass runs first and clears the folder.
      emptyOutDir: !oneFile,
      // One style sheet, written into the page: the first paint waits for no second request.
      cssCodeSplit: false,
      // The helper that would ask ahead for what a view needs weighs more than the asking saves.
      modulePreload: false,
      // What is bundled has licences that go with every copy.
      license: oneFile ? false : { fileName: 'licences.md' },
      rolldownOptions: { checks: { pluginTimings: false }, output: oneFile ? {} : { chunkFileNames } },
      ...(oneFile ? {} : { assetsInlineLimit: 0 }),
    },
    experimental: {
      // The style sheet ends up in the page itself, so its fonts are named from there.
      renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? `./${file}` : { relative: true }),
    },
    server: { open: aScreen && !env.CI },
  };
});
