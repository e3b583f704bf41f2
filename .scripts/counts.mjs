// The counts of the last test run as one plain line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './results.mjs';

const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
  readFileSync(join(root, '.test-results.json'), 'utf8'),
);
// A file that does not even load has no tests that could fail.
const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
if (numTotalTests === 0 || failed > 0) process.exitCode = 1;
process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
