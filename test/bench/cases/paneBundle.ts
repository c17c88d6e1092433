import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { START_BUDGET } from '../../../functions/local/build/budget';
import type { BenchCase } from '../benchCase';
import { loadedFiles } from '../measure/loadedFiles';

const BUILT = 'dist/addin';

type Size = { readonly raw: number; readonly gzip: number };

/** What the pane loads before it shows anything, as `npm run build` has made it. */
export const paneBundle: BenchCase = {
  id: 'pane-bundle',
  aim: START_BUDGET.gzip / 1000,
  bound: 'atMost',
  async measure() {
    const start = await sizeOf(loadedFiles(await readFile(join(BUILT, 'taskpane.html'), 'utf8')));
    const all = await readdir(join(BUILT, 'assets'));
    const whole = await sizeOf(
      all.filter((file) => /\.(?:js|css)$/.test(file)).map((file) => `assets/${file}`),
    );

    return {
      ratio: start.gzip / 1000,
      what: `kB: scripts and styles that the pane loads before it shows anything, gzipped, without Office.js (budget not gzipped: ${kilobytes(START_BUDGET.raw)}); at most`,
      details: `start ${describe(start)}; with all screens and the ribbon's commands ${describe(whole)}`,
    };
  },
};

async function sizeOf(paths: readonly string[]): Promise<Size> {
  const files = await Promise.all(paths.map((path) => readFile(join(BUILT, path))));

  return {
    raw: files.reduce((sum, file) => sum + file.length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  };
}

function describe({ raw, gzip }: Size): string {
  return `${kilobytes(raw)}, ${kilobytes(gzip)} gzipped`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
