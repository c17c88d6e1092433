import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SiteOptions, serveSite } from '../../../../functions/local/static/serveSite';

/** An answer as it came over the wire. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** A site that runs for a test. */
export type TestSite = {
  readonly port: number;
  readonly ask: (
    path: string,
    options?: { method?: string; headers?: Record<string, string> },
  ) => Promise<Answer>;
  readonly stop: () => Promise<void>;
};

/** Writes files into a new folder; gives its path with a slash at the end. */
export async function newDist(files: Readonly<Record<string, string>>): Promise<string> {
  const dist = `${await mkdtemp(join(tmpdir(), 'svod-site-'))}/`;

  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(dist + path), { recursive: true });
    await writeFile(dist + path, content);
  }

  return dist;
}

/** Serves a site on a free port. Requests go out exactly as they are written: fetch would tidy the path. */
export async function startSite(options: SiteOptions): Promise<TestSite> {
  const site = serveSite(options);
  const server = createServer((incoming, answer) => site(incoming, answer, decode(incoming.url ?? '/')));

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    port,
    ask: (path, { method = 'GET', headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
          let body = '';

          response.setEncoding('utf8').on('data', (text) => {
            body += text;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        })
          .on('error', reject)
          .end();
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Harsher than the host, which resolves dots first: the site has to hold alone. */
function decode(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return url;
  }
}
