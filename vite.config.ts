import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentPolicy } from './src/cli/contentPolicy.ts';
import { prerender } from './src/cli/prerender.ts';
import { scenarioPlugin } from './src/cli/scenarioPlugin.ts';

const shelf = fileURLToPath(new URL('./scenario', import.meta.url));
const aScreen = platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);

export default defineConfig(({ mode }) => {
  const oneFile = mode === 'one-file';
  return {
    base: './',
    plugins: [
      react(),
      scenarioPlugin(shelf),
      prerender(shelf),
      oneFile
        ? viteSingleFile({ outputFileName: 'decision-room.html' })
        : viteSingleFile({ useRecommendedBuildConfig: false, inlinePattern: ['**/*.css'] }),
      contentPolicy(),
    ],
    build: {
      // The site's pass runs first and clears the folder.
      emptyOutDir: !oneFile,
      // One style sheet, written into the page: the first paint waits for no second request.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      ...(oneFile ? {} : { assetsInlineLimit: 0 }),
    },
    experimental: {
      // The style sheet ends up in the page itself, so its fonts are named from there.
      renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? `./${file}` : { relative: true }),
    },
    server: { open: aScreen && !env.CI },
  };
});
