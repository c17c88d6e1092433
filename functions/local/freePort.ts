import { createServer } from 'node:net';

/**
 * A TCP port of 127.0.0.1 that was free a moment ago. Another process may take it meanwhile, so whoever
 * listens on it tries again with another one.
 */
export async function freePort(): Promise<number> {
  const probe = createServer();

  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve);
  });

  const address = probe.address();

  await new Promise((resolve) => probe.close(resolve));

  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');

  return address.port;
}
