import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildAddin } from './build/buildAddin.mjs';
import { buildSite } from './build/buildSite.mjs';

/*
 * npm run build. dist/functions: the function app as one minified CommonJS bundle with host.json and
 * package.json, ready to zip and to deploy, or to run in functions/local. dist/addin: the pane, ready for any web
 * server; SVOD_OFFICE_JS=own puts Office.js beside it instead of asking Microsoft's CDN, SVOD_SERVICE is the API's
 * address where it is another origin. dist/site: what npm start serves besides, the demonstration among it.
 * dist/local: the commands, the one that verifies backups without needing any package. dist/built: written last.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const app = `${root}dist/functions`;
const local = `${root}dist/local`;
/** Runs by itself, wherever Node is: who verifies a backup need not have Svod. */
const STANDALONE = 'verify';
const commands = `${root}functions/local/commands`;
const names = (await readdir(commands)).map((file) => parse(file).name);

await Promise.all(
  [app, local, `${root}dist/built`].map((path) => rm(path, { recursive: true, force: true })),
);
await mkdir(app, { recursive: true });

await Promise.all([
  build({
    entryPoints: [`${root}functions/src/index.ts`],
    outfile: `${app}/index.cjs`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    sourcemap: 'linked',
    // The runtime gives the first; there is no such package. The second has a native part and is loaded only where
    // SVOD_STORAGE names a file.
    external: ['@azure/functions-core', 'libsql'],
    logLevel: 'warning',
  }),
  copyFile(`${root}functions/host.json`, `${app}/host.json`),
  writeFile(`${app}/package.json`, `${JSON.stringify({ name: 'svod-functions', main: 'index.cjs' })}\n`),
  build({
    entryPoints: {
      ...Object.fromEntries(
        names.filter((name) => name !== STANDALONE).map((name) => [name, `${commands}/${name}.ts`]),
      ),
      host: `${root}functions/local/host/child.ts`,
    },
    outdir: local,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
  }),
  build({
    entryPoints: [`${commands}/${STANDALONE}.ts`],
    outfile: `${local}/${STANDALONE}.mjs`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  }),
  buildAddin({
    root,
    source: 'addin',
    out: 'dist/addin',
    officeJs: process.env.SVOD_OFFICE_JS ?? 'cdn',
    service: process.env.SVOD_SERVICE ?? '',
  }).then(({ pages }) => buildSite({ root, out: 'dist/site', pages })),
]);

await writeFile(`${root}dist/built`, '');
