import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    reporters: ['default', ['json', { outputFile: '.test-results.json' }]],
    // Tests start git and the built program many times, on machines that may be slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
