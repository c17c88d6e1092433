import { basename, posix } from 'node:path';

/** Microsoft's own copy, which it keeps up to date. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const OFFICE_TAG = /(<script\b[^>]*\bsrc=")[^"]*\/office(?:\.debug)?\.js("[^>]*><\/script>)/;
const SERVICE_TAG = /(<meta name="svod-service" content=")[^"]*(">)/;
const ENTRY_TAG = /(<script\b[^>]*\btype="module"[^>]*\bsrc=")[^"]*("[^>]*><\/script>)/;

/**
 * A page of the pane made ready to serve: its source names Office.js and its entry; it gets the address of the
 * library, the hashed entry with what it imports at once, and the scripts that must run before Office.js.
 *
 * @param html the page's source
 * @param addresses office: of the library; base: where assets/ lies, seen from the page; before: scripts;
 *   service: of the API, where it is not at the page's own origin
 * @param built scripts: entry first; styles
 */
export function pageOf(
  html,
  { office, base = '', before = [], service = '' },
  { scripts: [entry, ...imported], styles },
) {
  if (!OFFICE_TAG.test(html) || !ENTRY_TAG.test(html)) {
    throw new Error('a page of the pane needs a script office.js and one of type="module"');
  }

  const links = [
    ...styles.map((path) => `<link rel="stylesheet" href="${base}${path}">`),
    ...imported.map((path) => `<link rel="modulepreload" href="${base}${path}">`),
  ];
  const first = before.map((path) => `<script src="${path}"></script>`).join('');

  return html
    .replace(OFFICE_TAG, (_, start, end) => `${first}${start}${office}${end}`)
    .replace(ENTRY_TAG, (_, start, end) => `${start}${base}${entry}${end}`)
    .replace(SERVICE_TAG, (whole, start, end) =>
      service === '' ? whole : `${start}${new URL(service).href}${end}`,
    )
    .replace('</head>', `${links.join('')}</head>`);
}

/** What a page loads at once: its entry, everything the entry imports statically, its styles. */
export function startOf(metafile, entryPoint) {
  const [path, output] = entryOf(metafile, entryPoint);
  const scripts = new Set([path]);

  for (const script of scripts) {
    for (const { path: other, kind, external } of metafile.outputs[script].imports) {
      if (kind === 'import-statement' && !external) scripts.add(other);
    }
  }

  return { scripts: [...scripts], styles: output.cssBundle === undefined ? [] : [output.cssBundle] };
}

/** The same, seen from a folder. */
export function relativeTo(folder, { scripts, styles }) {
  const shorten = (path) => posix.relative(folder, path);

  return { scripts: scripts.map(shorten), styles: styles.map(shorten) };
}

/** The output of an entry: its path and what esbuild says of it. */
export function entryOf({ outputs }, entryPoint) {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint);

  if (found === undefined) throw new Error(`no such entry was built: ${basename(entryPoint)}`);

  return found;
}
