import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { importSource } from './importSource.mjs';
import { copyOfficeFiles } from './officeFiles.mjs';
import { OFFICE_CDN, pageOf, relativeTo, startOf } from './pageOf.mjs';
import { withoutEval } from './withoutEval.mjs';

/** The pages of the pane and the entries they start. */
const PAGES = { 'taskpane.html': 'src/taskpane.tsx', 'commands.html': 'src/commands.ts' };

const HELP = fileURLToPath(new URL('../static/pages/helpPage.ts', import.meta.url));

/** Where Office.js comes from: Microsoft's CDN, or our own origin for closed networks. */
const OFFICE = { cdn: OFFICE_CDN, own: 'vendor/office-js/office.js' };

/**
 * Builds the pane into a folder that a web server can serve as it is, beside or below the API's address.
 *
 * @param options root: of the project, ending with a slash; source and out: folders in it; officeJs: cdn or own;
 *   service: address of the API, where it is not at the pane's own origin
 * @returns pages(addresses): the pages with other addresses, by file name; metafile: esbuild's
 */
export async function buildAddin({ root, source, out, officeJs, service = '' }) {
  if (!Object.hasOwn(OFFICE, officeJs)) throw new Error(`SVOD_OFFICE_JS is cdn or own, not ${officeJs}`);

  await rm(root + out, { recursive: true, force: true });
  await mkdir(root + out, { recursive: true });

  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.values(PAGES).map((entry) => `${source}/${entry}`),
    outdir: `${out}/assets`,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    // Edge WebView2 and Safari 16, which run Excel's panes.
    target: ['es2022', 'safari16'],
    jsx: 'automatic',
    sourcemap: 'linked',
    legalComments: 'linked',
    // Texts are Russian: escaped, each letter would take six bytes.
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutEval],
    logLevel: 'warning',
  });
  const { helpPage } = await importSource(HELP);
  const pages = (addresses) => pagesOf({ root, source, out, metafile }, addresses);

  await Promise.all([
    cp(`${root}${source}/assets`, `${root}${out}/assets`, { recursive: true }),
    // What it is made of, for the test that holds its size.
    writeFile(`${root}${out}.meta.json`, JSON.stringify(metafile)),
    officeJs === 'own' ? copyOfficeFiles(dirname(`${root}${out}/${OFFICE.own}`)) : null,
    writePages(root + out, {
      ...(await pages({ office: OFFICE[officeJs], service })),
      'help.html': helpPage(),
    }),
  ]);

  return { metafile, pages };
}

/** Writes pages into a folder. */
export async function writePages(folder, pages) {
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(pages).map(([name, html]) => writeFile(`${folder}/${name}`, html)));
}

async function pagesOf({ root, source, out, metafile }, addresses) {
  const pages = Object.entries(PAGES).map(async ([name, entry]) => {
    const html = await readFile(`${root}${source}/${name}`, 'utf8');

    return [name, pageOf(html, addresses, relativeTo(out, startOf(metafile, `${source}/${entry}`)))];
  });

  return Object.fromEntries(await Promise.all(pages));
}
