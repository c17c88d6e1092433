import { createServer, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { ErrorBody } from '../../../shared/contract/errorBody';

/** A request as it came in. */
export type Heard = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** What the service does with a request: answers, breaks the connection, or says nothing. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array | object;
    }
  | 'reset'
  | 'silence';

/** A service on a free port. */
export type Service = {
  readonly address: string;
  readonly heard: readonly Heard[];
  /** The JSON of a request's gzipped body. */
  readonly sent: (index: number) => unknown;
  readonly stop: () => Promise<void>;
};

/** Starts a service whose replies are chosen by `reply`, from the request and how many came before it. */
export async function startService(reply: (request: Heard, index: number) => Reply): Promise<Service> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];

    for await (const chunk of request) chunks.push(chunk);

    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks) };
    const told = reply(one, heard.push(one) - 1);

    if (told === 'silence') return;
    if (told === 'reset') {
      request.socket.destroy();
      return;
    }

    const { status = 200, headers: more = {}, body = '' } = told;
    const isJson = typeof body === 'object' && !(body instanceof Uint8Array);

    response.writeHead(status, { ...(isJson ? { 'content-type': 'application/json' } : {}), ...more });
    response.end(isJson ? JSON.stringify(body) : body);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();

  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    heard,
    sent: (index) => JSON.parse(gunzipSync(heard[index]?.body ?? Buffer.alloc(0)).toString()),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Gives each reply in turn, and the last one from then on. */
export function inTurn(...replies: readonly [Reply, ...Reply[]]): (request: Heard, index: number) => Reply {
  return (_, index) => replies[Math.min(index, replies.length - 1)] ?? 'reset';
}

/** A session of nobody in particular. */
export const SESSION = {
  id: 'member',
  label: 'Проба',
  region: 'khabarovsk',
  role: 'reporter',
  reporters: [],
  openYears: [2024],
  registries: 'rows' as const,
  expires: null,
};

/** A refusal's body. */
export function refusal(code: ErrorBody['code'], params: ErrorBody['params'] = {}): ErrorBody {
  return { code, message: `Отказ ${code}.`, params, requestId: 'r-1' };
}
