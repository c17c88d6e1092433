import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** Headers of one stretch of the way, which say nothing about the next. */
const OWN_TO_THE_STRETCH = new Set(['connection', 'keep-alive', 'expect', 'upgrade', 'proxy-connection']);

/** Where the library's inner server listens, and the id under which it expects the request. */
export type InnerAddress = { readonly port: number; readonly invocationId: string };

/** A request on its way. */
export type Forwarded = {
  /** Ends the exchange when no answer will come; the rest of the request is then thrown away. */
  readonly drop: () => void;
  /** Resolves when the exchange has ended, well or not. */
  readonly ended: Promise<void>;
};

/** Streams a request to the library's inner server and its answer back. */
export function forward(
  incoming: IncomingMessage,
  answer: ServerResponse,
  { port, invocationId }: InnerAddress,
): Forwarded {
  const onward = request({
    host: '127.0.0.1',
    port,
    path: incoming.url,
    method: incoming.method,
    headers: {
      ...passedOn(incoming.headers),
      'x-ms-invocation-id': invocationId,
      'x-forwarded-host': incoming.headers.host ?? '127.0.0.1',
      'x-forwarded-proto': 'http',
    },
  });
  let settled = false;

  onward.on('response', (response) => {
    settled = true;
    answer.writeHead(response.statusCode ?? 502, passedOn(response.headers));
    response.on('error', () => answer.destroy()).pipe(answer);
  });
  onward.on('error', () => {
    // An early answer stands; the rest of the body is read so that the connection can be used again.
    if (settled) incoming.unpipe(onward).resume();
    else answer.destroy();
  });
  answer.on('close', () => onward.destroy());
  incoming.on('error', () => onward.destroy()).pipe(onward);

  return {
    drop: () => {
      settled = true;
      incoming.unpipe(onward).resume();
      onward.destroy();
    },
    ended: new Promise((resolve) => onward.on('close', resolve)),
  };
}

function passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !OWN_TO_THE_STRETCH.has(name) && name !== 'x-ms-invocation-id',
    ),
  );
}
