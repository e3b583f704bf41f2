import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** The WebAssembly module as esbuild hands it over in the built program: as its bytes. */
const wasm = {
  name: 'wasm',
  enforce: 'pre' as const,
  load: (file: string) =>
    file.endsWith('.wasm')
      ? `export default Buffer.from('${readFileSync(file).toString('base64')}', 'base64');`
      : undefined,
};

export default defineConfig({
  plugins: [wasm],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    reporters: ['default', ['json', { outputFile: '.test-results.json' }]],
    // Tests start git and the built program many times, on machines that may be slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
