import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const perFile = ['tests/setup/globalsUntouched.ts'];

export default defineConfig({
  plugins: [react()],
  test: {
    // Tests that try thousands of cases take long on a machine that is busy with other work.
    testTimeout: 60_000,
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
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
