import { defineConfig } from 'vitest/config';

/** Tests that need the built site in dist/, or a browser. */
const SITE = ['scripts/**/*.{site,browser}.test.ts'];

export default defineConfig({
  test: {
    // A test that was left out by hand must not pass for a test.
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: SITE,
          // A limit for what hangs, far above what a busy machine needs: no test depends on speed.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: SITE,
          globalSetup: 'scripts/check/browser/unpack-browsers.global.ts',
          testTimeout: 360_000,
          hookTimeout: 360_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
