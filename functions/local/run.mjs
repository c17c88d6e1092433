import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * Runs a command of functions/local/commands: node functions/local/run.mjs start --json
 * Builds first when there is no build or it is older than its sources. Where the build tools are not
 * installed, the build that is there is taken as it is.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
// Written when a build is complete.
const built = `${root}dist/built`;
const sources = ['functions', 'shared', 'addin', 'docs', 'test/excel-host', 'package-lock.json'].map(
  (name) => root + name,
);
const [name = '', ...options] = process.argv.slice(2);

if (hasBuildTools() && timeOf(built) < Math.max(...sources.map(newest))) {
  // Standard output belongs to the command.
  const { status } = spawnSync(process.execPath, [`${root}functions/local/build.mjs`], {
    stdio: ['ignore', 2, 2],
  });

  if (status !== 0) process.exit(1);
}
if (timeOf(built) === 0) {
  // The text is here because shared/messages is part of what is not built.
  process.stderr.write('Нет сборки (папка dist). Выполните: npm ci && npm run build\n');
  process.exit(1);
}

process.argv = [process.argv[0] ?? '', name, ...options];
await import(new URL(`../../dist/local/${name}.mjs`, import.meta.url));

function hasBuildTools() {
  try {
    return createRequire(import.meta.url).resolve('esbuild') !== '';
  } catch {
    return false;
  }
}

/** When a file was changed, in milliseconds; 0 when it is not there. */
function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The latest change in a file or folder. */
function newest(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return timeOf(path);

  return Math.max(0, ...readdirSync(path).map((entry) => newest(`${path}/${entry}`)));
}
