import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { contract, OPERATION_NAMES, type OperationName } from '../../../../shared/contract/contract';
import { pathNames } from '../../../../shared/contract/pathNames';
import type { TestApp } from '../../../functions/usecases/testApp';

/** The functions of a test behind a port, as a pane finds them. */
export type AppServer = { readonly address: string; readonly stop: () => Promise<void> };

/** Serves `app` on a free port. */
export async function startAppServer(app: TestApp): Promise<AppServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];

    for await (const chunk of request) chunks.push(chunk);

    const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
    const found = operationAt(request.method ?? '', pathname);

    if (found === null) {
      response.writeHead(404).end();
      return;
    }

    const { authorization = '', ...headers } = request.headers;
    const body = Buffer.concat(chunks);
    const answer = await app.call(found.name, {
      key: authorization.replace('Bearer ', ''),
      params: found.params,
      query: search,
      headers: plainHeaders(headers),
      ...(body.length === 0 ? {} : { body: gunzipSync(body) }),
    });

    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.bytes);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();

  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function operationAt(method: string, pathname: string) {
  for (const name of OPERATION_NAMES) {
    const { path, method: wanted } = contract[name];
    const pattern = new RegExp(`^/api/${path.replace(/\{\w+\}/g, '([^/]+)')}$`);
    const values = wanted === method ? pattern.exec(pathname)?.slice(1) : undefined;

    if (values) return { name, params: paramsOf(name, values) };
  }

  return null;
}

function paramsOf(name: OperationName, values: readonly string[]): Readonly<Record<string, string>> {
  const names = pathNames(contract[name].path);

  return Object.fromEntries(names.map((param, place) => [param, decodeURIComponent(values[place] ?? '')]));
}

function plainHeaders(headers: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const known = ['if-match', 'if-none-match', 'idempotency-key', 'content-type', 'accept-encoding'];

  return Object.fromEntries(
    known.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : [])),
  );
}
