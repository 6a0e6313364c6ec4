import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { DEEP } from './tests/compile/deep.ts';

const perFile = ['tests/setup/globalsUntouched.ts'];

export default defineConfig({
  plugins: [react()],
  test: {
    // Only what hangs should end here: tests that try thousands of cases take long on a machine that is busy otherwise.
    testTimeout: 300_000 * DEEP,
    hookTimeout: 300_000,
    // One process reads the modules, and opens the test page, once for all its files: that took longer than the tests.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          setupFiles: perFile,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: [...perFile, 'tests/setup/page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.spec.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/serveBuild.ts'],
          // After the other two, and two files at a time: a browser is several processes itself.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
