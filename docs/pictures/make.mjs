import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/*
 * npm run pictures: makes the pictures of README and of docs/ru from the product as it is. Those of the pane come
 * from /try in a headless Chromium; those of printed sheets from the demonstration's files, where LibreOffice,
 * poppler-utils and ImageMagick are installed. The app is built anew: pictures of an old one would lie.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = `${root}dist/pictures/takePictures.mjs`;
const { status } = spawnSync(process.execPath, [`${root}functions/local/build.mjs`], { stdio: 'inherit' });

if (status !== 0) process.exit(1);

process.chdir(root);
await build({
  absWorkingDir: root,
  entryPoints: ['docs/pictures/takePictures.ts'],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
await import(bundle);
await rm(`${root}dist/pictures`, { recursive: true });
