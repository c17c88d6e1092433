import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/*
 * npm run bench: does what npm run build does, bundles the benchmark into dist/bench and runs it. Options go on to
 * main.ts.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const bench = join(root, 'dist/bench');
const unbundled = join(bench, 'unbundled');

const built = spawnSync(process.execPath, [join(root, 'functions/local/build.mjs')], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

rmSync(bench, { recursive: true, force: true });
await Promise.all([bundleBenchmark(), bundlePaneWork(), compileOneByOne()]);
// A copy, so that a build that is started meanwhile does not take it away.
copyFileSync(join(root, 'dist/functions/index.cjs'), join(bench, 'functions.cjs'));

const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', join(bench, 'main.mjs'), ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: root },
);
process.exit(status ?? 1);

function bundleBenchmark() {
  return build({
    entryPoints: {
      main: join(root, 'test/bench/main.ts'),
      loadFunctions: join(root, 'test/bench/children/loadFunctions.ts'),
      pushOnce: join(root, 'test/bench/children/pushOnce.ts'),
    },
    outdir: bench,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // The runtime gives the first; the others find their own files beside them.
    external: ['@azure/functions-core', 'esbuild', 'playwright-core', '@sparticuz/chromium'],
    // CommonJS packages in the bundle call require.
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

/** What cases do in Chromium, built with the options of the pane (functions/local/build/buildAddin.mjs). */
function bundlePaneWork() {
  return build({
    entryPoints: [join(root, 'test/bench/pane/paneWork.ts')],
    outdir: bench,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: ['es2022', 'safari16'],
    format: 'iife',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}

/** The sources of the function app as CommonJS, file by file: what the bundle is compared with. */
async function compileOneByOne() {
  const sources = ['functions/src', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(root, folder, file)),
  );

  await build({
    entryPoints: sources,
    outdir: unbundled,
    outbase: root,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  writeFileSync(join(unbundled, 'package.json'), JSON.stringify({ type: 'commonjs' }));
}
