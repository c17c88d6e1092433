import { Server as HttpServer } from 'node:http';
import { Server } from 'node:net';
import { type Gate, gateOf } from './gate';
import type { ProgrammingModel } from './types';

/** The library's inner server: its port, and what has to be waited for there. */
export type Streams = Gate & { readonly port: number };

/**
 * Has the library open its inner server, through which requests and answers stream (`enableHttpStream`). The library
 * would listen on every interface of the machine; here only on 127.0.0.1, so that nobody reaches it past the host.
 */
export async function openStreams(model: ProgrammingModel): Promise<Streams> {
  const listen = Server.prototype.listen;
  const opened: Server[] = [];

  // Safe: the library calls it with a callback only.
  Server.prototype.listen = function listenLocally(this: Server, started: () => void) {
    opened.push(this);

    return Reflect.apply(listen, this, [0, '127.0.0.1', started]);
  } as typeof listen;

  try {
    const { HttpUri } = await model.getCapabilities({});

    const inner = opened.find((server) => server instanceof HttpServer);

    if (HttpUri === undefined || inner === undefined)
      throw new Error('the app does not set enableHttpStream');

    // Node leaves out what is over its number; the host's own headers come last, and without them nothing is answered.
    inner.maxHeadersCount = 0;

    return { port: Number(new URL(HttpUri).port), ...gateOf(inner) };
  } finally {
    Server.prototype.listen = listen;
  }
}
