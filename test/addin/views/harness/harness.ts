import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';

/** Inside the project, so that what is built finds its packages. */
const FOLDER = 'node_modules/.cache/svod-views';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
/** What a careful host of the pane lets it do; Fluent writes its styles in the page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

const PAGE = `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Свод</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
</head>
<body></body>
</html>`;

/** The pane on a fake desk, built and served for one test file: start it in `beforeAll`, stop it in `afterAll`. */
export async function startHarness(): Promise<{
  readonly address: string;
  readonly stop: () => Promise<void>;
}> {
  await mkdir(FOLDER, { recursive: true });

  const outdir = await mkdtemp(join(FOLDER, 'harness-'));

  await build({
    entryPoints: ['test/addin/views/harness/page.tsx'],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://pane').pathname;

    if (path === '/') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      });
      response.end(PAGE);

      return;
    }

    readFile(join(outdir, basename(path))).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? '' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    async stop() {
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
      await rm(outdir, { recursive: true, force: true });
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();

  return address !== null && typeof address === 'object' ? address.port : 0;
}
