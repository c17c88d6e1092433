import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Lets into the library's inner server only what is waited for. */
export type Gate = {
  /**
   * Waits for the request with this invocation id. Resolves to `true` once the library has it, and to `false` when
   * `givenUp` does first: it will then never have it.
   */
  readonly passes: (invocationId: string, givenUp: Promise<unknown>) => Promise<boolean>;
};

/**
 * Stands before the library's own listener. The library keeps whatever arrives until a function is called for it, and a
 * function that is called waits for its request without an end. Where a client goes away between the two, either would
 * stay for good, some 40 KB of it each time; so a function is called for what has arrived, and only what a function will
 * be called for arrives.
 */
export function gateOf(inner: Server): Gate {
  const waiting = new Map<string, () => void>();
  const takers = inner.listeners('request');

  inner.removeAllListeners('request');
  inner.on('request', (incoming: IncomingMessage, answer: ServerResponse) => {
    const pass = waiting.get(String(incoming.headers['x-ms-invocation-id']));

    if (pass === undefined) {
      answer.destroy();

      return;
    }

    for (const take of takers) Reflect.apply(take, inner, [incoming, answer]);
    pass();
  });

  return {
    passes: async (invocationId, givenUp) => {
      const arrived = new Promise<true>((resolve) => waiting.set(invocationId, () => resolve(true)));

      try {
        return await Promise.race([arrived, givenUp.then(() => false)]);
      } finally {
        waiting.delete(invocationId);
      }
    },
  };
}
