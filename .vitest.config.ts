import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What is no module as esbuild hands it over in the built program: the WebAssembly as its bytes, parts of pages as text. */
const built = {
  name: 'built',
  enforce: 'pre' as const,
  load: (file: string) => {
    if (file.endsWith('.wasm'))
      return `export default Buffer.from('${readFileSync(file).toString('base64')}', 'base64');`;
    return file.endsWith('.txt') ? `export default ${JSON.stringify(readFileSync(file, 'utf8'))};` : undefined;
  },
};

export default defineConfig({
  plugins: [built],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    setupFiles: ['test/properties.ts'],
    // Tests wait for programs that they start: a processor that is left to the runner is left idle.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: '.test-results.json' }]],
    // Tests start git and the built program many times, on machines that may be slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
