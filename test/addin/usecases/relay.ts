import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What becomes of a request on its way. `lost`: it is done, and the answer does not come back. `unsigned`: its key is no key of the service's. */
export type Fate = 'pass' | 'cut' | 'lost' | 'never' | 'unsigned';

/** A request on its way. */
export type Passing = { readonly method: string; readonly path: string };

/** Stands between the pane and the service, and sees everything that is said. */
export type Relay = {
  readonly address: string;
  /** Decides about the requests from now on; by itself it lets all pass. */
  readonly decide: (fate: (passing: Passing) => Fate) => void;
  /** Everything that left the pane: addresses, headers, and bodies as they were before packing. */
  readonly said: () => string;
  readonly requests: readonly Passing[];
  readonly stop: () => Promise<void>;
};

/** A relay before the service at `target`. */
export async function startRelay(target: string): Promise<Relay> {
  const requests: Passing[] = [];
  const texts: string[] = [];
  let fate: (passing: Passing) => Fate = () => 'pass';

  const server = createServer(async (incoming, answer) => {
    const body = await bytesOf(incoming);
    const { method = '', url: path = '', headers } = incoming;
    const decided = fate({ method, path });
    const packed = headers['content-encoding'] === 'gzip';

    requests.push({ method, path });
    texts.push(decodeURIComponent(path), JSON.stringify(headers), String(packed ? gunzipSync(body) : body));

    if (decided === 'never') return;
    if (decided === 'cut') incoming.socket.destroy();
    else {
      if (decided === 'unsigned') headers.authorization = `Bearer svod_${'A'.repeat(43)}`;
      pass(target, incoming, body, decided === 'lost' ? null : answer);
    }
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();

  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    decide: (next) => {
      fate = next;
    },
    said: () => texts.join('\n'),
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(target: string, incoming: IncomingMessage, body: Buffer, answer: ServerResponse | null): void {
  const { method, url, headers } = incoming;
  const outgoing = request(new URL(url ?? '', target), { method, headers });

  outgoing.on('response', (response) => {
    if (answer === null) {
      response.resume().on('end', () => incoming.socket.destroy());

      return;
    }
    answer.writeHead(response.statusCode ?? 500, response.headers);
    response.pipe(answer);
  });
  outgoing.end(body);
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];

  for await (const chunk of incoming) chunks.push(chunk);

  return Buffer.concat(chunks);
}
