import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/*
 * npm run trust: builds, runs test/trust and test/abuse with their full figures, one file at a time, and writes them into
 * docs/reliability.md. Arguments go on to Jest (`npm run trust -- test/trust/merge`): then only these areas are rewritten.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'svod-trust-'));
const figures = join(folder, 'figures.jsonl');
const asked = process.argv.slice(2);
const env = { ...process.env, SVOD_TRUST: 'full', SVOD_EVERYTHING: '1', SVOD_TRUST_FIGURES: figures };

if (run('functions/local/build.mjs') !== 0) process.exit(1);

const status = run(
  'node_modules/jest/bin/jest.js',
  '--runInBand',
  ...(asked.length > 0 ? asked : ['test/trust/', 'test/abuse/']),
);
const page = join(folder, 'writePage.mjs');

await build({
  entryPoints: [join(root, 'test/trust/report/main.ts')],
  outfile: page,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
process.exit(run(page, figures) || status);

function run(...command) {
  return spawnSync(process.execPath, command, { stdio: 'inherit', cwd: root, env }).status ?? 1;
}
