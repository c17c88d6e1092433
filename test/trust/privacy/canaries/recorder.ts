import { createServer, type IncomingMessage, request } from 'node:http';

/** A request and its answer as they went over the line, addresses and headers included. */
export type Exchange = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly asked: readonly Uint8Array[];
  readonly answered: readonly Uint8Array[];
};

/** Stands before the service and keeps everything that goes through. */
export type Recorder = {
  readonly address: string;
  readonly exchanges: readonly Exchange[];
  readonly stop: () => Promise<void>;
};

/** A recorder before the service at `target`. */
export async function startRecorder(target: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const server = createServer(async (incoming, answer) => {
    const { method = '', url: path = '', headers } = incoming;
    const body = await bytesOf(incoming);
    const outgoing = request(new URL(path, target), { method, headers }, async (response) => {
      const answered = await bytesOf(response);
      const status = response.statusCode ?? 0;

      exchanges.push({
        method,
        path,
        status,
        asked: [Buffer.from(`${path}\n${plain(path)}\n${JSON.stringify(headers)}`), body],
        answered: [Buffer.from(JSON.stringify(response.headers)), answered],
      });
      answer.writeHead(status, response.headers);
      answer.end(answered);
    });

    outgoing.on('error', () => incoming.socket.destroy());
    outgoing.end(body);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();

  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    exchanges,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];

  for await (const chunk of incoming) chunks.push(chunk);

  return Buffer.concat(chunks);
}
