import { type FaultProxy, startFaultProxy } from '../../helpers/faultProxy';

/** Stands between a client and a table service. */
export type LossyProxy = Pick<FaultProxy, 'stop'> & {
  readonly connectionString: string;
  /** The next answer to a POST is lost after the service has done its work: the client gets a 503 and may try at once. */
  readonly loseNextAnswer: () => void;
  /** The next answer to such a request ends in its middle, as if that were all of it. */
  readonly cutNextAnswer: (method: 'GET' | 'POST') => void;
};

/** A proxy in front of the service of `connectionString`. */
export async function startLossyProxy(connectionString: string): Promise<LossyProxy> {
  const port = new URL(/TableEndpoint=([^;]+)/.exec(connectionString)?.[1] ?? '').port;
  const proxy = await startFaultProxy(Number(port));
  const breakNext = (fault: 'lost' | 'truncated', broken: 'GET' | 'POST') => {
    proxy.decide(({ method }) => {
      if (method !== broken) return {};

      proxy.decide(() => ({}));

      return { fault };
    });
  };

  return {
    connectionString: connectionString.replace(`:${port}/`, `:${proxy.port}/`),
    loseNextAnswer: () => breakNext('lost', 'POST'),
    cutNextAnswer: (method) => breakNext('truncated', method),
    stop: proxy.stop,
  };
}
