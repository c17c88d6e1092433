// Prints Jest's own counts as one line a machine can read; tests that were skipped are said so.
import { existsSync, readFileSync } from 'node:fs';

const [report] = process.argv.slice(2);

if (!report || !existsSync(report)) {
  console.error('Jest wrote no report: the checks or the build before it failed.');
  process.exit(1);
}

const result = JSON.parse(readFileSync(report, 'utf8'));
// A suite that could not be loaded has no failed tests of its own, yet it failed.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
const skipped = result.numPendingTests + result.numTodoTests;

console.log(`${result.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
