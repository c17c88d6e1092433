import { createServer, request } from 'node:http';

/** Stands between a client and a table service. */
export type LossyProxy = {
  readonly connectionString: string;
  /** The next answer to a POST is lost after the service has done its work: the client gets a 503 and may try at once. */
  readonly loseNextAnswer: () => void;
  readonly stop: () => Promise<void>;
};

/** A proxy in front of the service of `connectionString`. */
export async function startLossyProxy(connectionString: string): Promise<LossyProxy> {
  const endpoint = new URL(/TableEndpoint=([^;]+)/.exec(connectionString)?.[1] ?? '');
  let lose = false;
  const server = createServer((incoming, answer) => {
    const { method, url: path, headers } = incoming;
    const outgoing = request({ host: endpoint.hostname, port: endpoint.port, method, path, headers });

    outgoing.on('response', (response) => {
      if (!lose || method !== 'POST') {
        answer.writeHead(response.statusCode ?? 500, response.headers);
        response.pipe(answer);

        return;
      }
      lose = false;
      response.resume().on('end', () => answer.writeHead(503, { 'retry-after': '0' }).end());
    });
    incoming.pipe(outgoing);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  return {
    connectionString: connectionString.replace(`:${endpoint.port}/`, `:${port}/`),
    loseNextAnswer: () => {
      lose = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
