import { Server } from 'node:net';
import type { ProgrammingModel } from './types';

/**
 * Has the library open its inner server, through which requests and answers stream (`enableHttpStream`), and
 * gives its port. The library would listen on every interface of the machine; here only on 127.0.0.1, so that
 * nobody reaches it past the host.
 */
export async function openStreams(model: ProgrammingModel): Promise<number> {
  const listen = Server.prototype.listen;

  // Safe: the library calls it with a callback only.
  Server.prototype.listen = function listenLocally(this: Server, started: () => void) {
    return Reflect.apply(listen, this, [0, '127.0.0.1', started]);
  } as typeof listen;

  try {
    const { HttpUri } = await model.getCapabilities({});

    if (HttpUri === undefined) throw new Error('the app does not set enableHttpStream');

    return Number(new URL(HttpUri).port);
  } finally {
    Server.prototype.listen = listen;
  }
}
