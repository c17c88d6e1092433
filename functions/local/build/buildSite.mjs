import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writePages } from './buildAddin.mjs';
import { importSource } from './importSource.mjs';
import { copyOfficeFiles, officeFolder } from './officeFiles.mjs';
import { entryOf } from './pageOf.mjs';

/** The page of the demonstration, and what stands in for Excel in the pane's frames. */
const TRY = 'functions/local/try/try.ts';
const STYLE = 'functions/local/try/try.css';
const SHIM = 'functions/local/try/shim.ts';

/**
 * Builds what npm start serves besides dist/addin: the pane's pages with Office.js from our own origin, so that
 * all works without the internet, the documents, and the demonstration.
 *
 * @param options root: of the project, ending with a slash; out: folder in it; pages: of the pane, from buildAddin
 */
export async function buildSite({ root, out, pages }) {
  const site = root + out;

  await rm(site, { recursive: true, force: true });
  await mkdir(`${site}/try`, { recursive: true });

  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [TRY, STYLE, SHIM],
    outdir: `${out}/try`,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    charset: 'utf8',
    target: ['es2022', 'safari16'],
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  const named = (entry) => entryOf(metafile, entry)[0].slice(`${out}/try/`.length);
  const { officeSchema } = await importSource(`${root}functions/local/build/officeSchema.ts`);
  const library = await readFile(join(officeFolder, 'excel-win32-16.01.debug.js'), 'utf8');
  const { exampleBook } = await importSource(`${root}functions/local/demo/exampleBook.ts`);
  const html = await readFile(`${root}functions/local/try/page.html`, 'utf8');

  await Promise.all([
    copyOfficeFiles(`${site}/vendor/office-js`),
    cp(`${root}docs`, `${site}/docs`, { recursive: true }),
    writePages(site, await pages({ office: 'vendor/office-js/office.js' })),
    writePages(
      `${site}/try`,
      await pages({ office: '../vendor/office-js/office.js', base: '../', before: [named(SHIM)] }),
    ),
    writeFile(`${site}/try/page.html`, tryPage(html, named(TRY), named(STYLE))),
    writeFile(`${site}/try/schema.json`, officeSchema(library)),
    writeFile(`${site}/try/example.xlsx`, await exampleBook()),
  ]);
}

function tryPage(html, script, style) {
  return html
    .replace('href="try.css"', `href="/try/${style}"`)
    .replace('src="try.js"', `src="/try/${script}"`);
}
