import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ALWAYS } from '../static/securityHeaders';
import type { Site } from '../static/serveSite';
import { endEmpty } from './endEmpty';
import { hasSoundHead } from './hasSoundHead';
import { loadApp } from './loadApp';
import { openStreams } from './openStreams';
import { refuseMalformed } from './refuseMalformed';
import { routesOf } from './routes';
import { runByHand } from './runByHand';
import { runHttp } from './runHttp';
import { runTimer } from './runTimer';
import { startTimers } from './timers';
import type { HostedFunction, Log } from './types';

/** What to host and where. */
export type HostOptions = {
  /** Path of the app's CommonJS bundle. */
  readonly bundle: string;
  /** Port; 0 takes a free one. */
  readonly port: number;
  /** Address of this machine to listen on; 127.0.0.1, which only this machine reaches, without it. */
  readonly host?: string;
  /** Opens `POST /admin/functions/{name}`, as the master key does in Azure. */
  readonly adminKey: string;
  readonly log: Log;
  /** Answers what is neither the API's nor the administrator's; without it there is nothing else. */
  readonly site?: Site;
  /** How long requests that are being answered have to end when the host stops, in ms. */
  readonly stopMs?: number;
};

/** A running host. */
export type Host = { readonly port: number; readonly stop: () => Promise<void> };

/** Paths that Azure's own host would answer. */
const OF_FUNCTIONS = /^\/(?:api|admin)(?:\/|$)/i;

/** How long a host on one's own machine is waited for when it stops, in ms. */
const STOP_MS = 500;

/**
 * Hosts a function app on plain Node: HTTP functions that stream, and timers. Throws what the app throws
 * while it is loaded, and the system's error when the port is taken (`EADDRINUSE`).
 */
export async function startHost({
  bundle,
  port,
  host = '127.0.0.1',
  adminKey,
  log,
  site,
  stopMs = STOP_MS,
}: HostOptions): Promise<Host> {
  const { functions, model } = loadApp(bundle, log);

  if (model === null) throw new Error('the app registers no function');

  const streams = await openStreams(model);
  const findRoute = routesOf(functions);
  const run = (hosted: HostedFunction) => runTimer(model, hosted, log);
  const answerTo = (incoming: IncomingMessage, answer: ServerResponse) => {
    for (const [name, value] of Object.entries(ALWAYS)) answer.setHeader(name, value);

    const path = hasSoundHead(incoming) ? pathOf(incoming) : null;
    const status = path === null ? 400 : runByHand(incoming, path, { adminKey, functions, run });
    const match = path === null ? null : findRoute(incoming.method ?? '', path);

    if (status !== null) endEmpty(answer, status);
    else if (path !== null && site !== undefined && !OF_FUNCTIONS.test(path)) site(incoming, answer, path);
    else if (match === null) endEmpty(answer, 404);
    else void runHttp(match, incoming, answer, { model, streams, log });
  };
  const server = createServer(answerTo)
    .on('clientError', refuseMalformed)
    .on('checkExpectation', (_incoming, answer: ServerResponse) => {
      for (const [name, value] of Object.entries(ALWAYS)) answer.setHeader(name, value);
      endEmpty(answer, 417);
    });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });

  const stopTimers = startTimers(functions, run);
  const address = server.address();

  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: async () => {
      stopTimers();
      const closed = new Promise((resolve) => server.close(resolve));
      const timer = setTimeout(() => server.closeAllConnections(), stopMs);

      await closed;
      clearTimeout(timer);
    },
  };
}

/**
 * `null`: not a path, or an address with a host, which only a proxy is asked for. `%2F` stays as it is, so a
 * value cannot add segments.
 */
function pathOf({ url = '/' }: IncomingMessage): string | null {
  if (!url.startsWith('/')) return null;

  try {
    return decodeURI(new URL(`http://localhost${url}`).pathname);
  } catch {
    return null;
  }
}
