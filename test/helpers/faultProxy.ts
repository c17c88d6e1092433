import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** What can befall a request between who asks and who answers. */
export const FAULTS = [
  /** It arrives late. */
  'delay',
  /** The connection breaks before it has arrived. */
  'cutBefore',
  /** The connection breaks in the middle of its body. */
  'cutInBody',
  /** It is done, and the connection breaks before the answer. */
  'cutAfter',
  /** It is done, and the connection breaks in the middle of the answer. */
  'cutInAnswer',
  /** It is done, and the answer ends too early, as if that were all. */
  'truncated',
  /** The answer comes in drops. */
  'drip',
  /** It does not arrive; the answer is 429, 500 or 503, the first and last with Retry-After. */
  'busy',
  'broken',
  'away',
  /** It is done, and the answer is a 503. */
  'lost',
  /** It is answered with 503 at once and arrives only when `deliver` is called. */
  'late',
  /** It arrives twice, one after the other; the answer is the second's. */
  'twice',
  /** It arrives twice at the same time; the answer is the first's. */
  'atOnce',
  /** A GET is given the answer that was given to it before. */
  'stale',
] as const;

/** What can befall a request. */
export type Fault = (typeof FAULTS)[number];

/** A request on its way. */
export type Passing = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** What becomes of a request; `answered` runs when its answer has come and not yet gone on. */
export type Fate = { readonly fault?: Fault | undefined; readonly answered?: () => Promise<unknown> };

/** Stands before a service on 127.0.0.1. */
export type FaultProxy = {
  readonly port: number;
  /** Decides about the requests from now on; by itself it lets all pass. */
  readonly decide: (fate: (passing: Passing) => Fate | Promise<Fate>) => void;
  /** Lets what was late arrive; resolves when it is answered. */
  readonly deliver: () => Promise<void>;
  /** Resolves when nothing is on its way any more. */
  readonly quiet: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };
type Upstream = { readonly port: number; readonly asked: Passing };

const STATUSES: Readonly<Partial<Record<Fault, number>>> = { busy: 429, broken: 500, away: 503, late: 503 };
const DELAY_MS = 30;
const DROPS = 5;

/** A proxy before what listens on `port` of 127.0.0.1. */
export async function startFaultProxy(port: number): Promise<FaultProxy> {
  const before = new Map<string, Answer>();
  const waiting: Upstream[] = [];
  const onTheWay = new Set<Promise<unknown>>();
  let fate: (passing: Passing) => Fate | Promise<Fate> = () => ({});

  const server = createServer((incoming, outgoing) => {
    // A service or client that is killed meanwhile breaks the connection and nothing else.
    const passed = pass(incoming, outgoing).catch(() => void incoming.socket.destroy());

    onTheWay.add(passed);
    void passed.then(() => onTheWay.delete(passed));
  });

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = incoming;
    const asked = { method, path, headers, body: await bytesOf(incoming) };
    const { fault, answered } = await fate(asked);
    const upstream = { port, asked };
    const earlier = before.get(`${method} ${path}`);

    if (fault === 'cutBefore') return void incoming.socket.destroy();
    if (fault === 'cutInBody') {
      await askInPart(upstream);

      return void incoming.socket.destroy();
    }
    if (fault === 'late') waiting.push(upstream);
    if (fault === 'stale' && method === 'GET' && earlier !== undefined) return give(outgoing, earlier);

    const status = fault === undefined ? undefined : STATUSES[fault];
    if (status !== undefined) return refuse(outgoing, status);
    if (fault === 'delay') await wait(DELAY_MS);

    const answer = await answerWith(upstream, fault);

    if (method === 'GET') before.set(`${method} ${path}`, answer);
    await answered?.();
    await giveWith(incoming, outgoing, answer, fault);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();

  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    decide: (next) => {
      fate = next;
    },
    deliver: async () => {
      await Promise.all(waiting.splice(0).map(ask));
    },
    quiet: async () => {
      while (onTheWay.size > 0) await Promise.all(onTheWay);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerWith(upstream: Upstream, fault: Fault | undefined): Promise<Answer> {
  const second = fault === 'atOnce' ? ask(upstream) : null;
  const first = await ask(upstream);

  await second;

  return fault === 'twice' ? ask(upstream) : first;
}

async function giveWith(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
): Promise<void> {
  const { status, headers, body } = answer;
  const half = body.subarray(0, body.length >> 1);

  switch (fault) {
    case 'cutAfter':
      return void incoming.socket.destroy();
    case 'lost':
      return refuse(outgoing, 503);
    case 'truncated':
      return give(outgoing, { ...answer, body: half });
    case 'cutInAnswer':
      outgoing.writeHead(status, headers);
      outgoing.write(half.length === 0 ? ' ' : half);
      await wait(DELAY_MS);

      return void incoming.socket.destroy();
    case 'drip':
      outgoing.writeHead(status, headers);
      for (let drop = 0; drop < DROPS; drop += 1) {
        outgoing.write(body.subarray((body.length * drop) / DROPS, (body.length * (drop + 1)) / DROPS));
        await wait(DELAY_MS / DROPS);
      }

      return void outgoing.end();
    default:
      return give(outgoing, answer);
  }
}

function refuse(outgoing: ServerResponse, status: number): void {
  outgoing.writeHead(status, status === 500 ? {} : { 'retry-after': '0' }).end();
}

function give(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = headers;

  outgoing.writeHead(status, { ...kept, ...(status === 204 ? {} : { 'content-length': body.length }) });
  outgoing.end(body);
}

/** New connections only: one that a killed service has left behind would be a fault that nobody asked for. */
function open({ port, asked: { method, path, headers } }: Upstream) {
  return request({ host: '127.0.0.1', port, method, path, headers, agent: new Agent({ keepAlive: false }) });
}

function ask(upstream: Upstream): Promise<Answer> {
  return new Promise((resolve, reject) => {
    open(upstream)
      .on('error', reject)
      .on('response', (response) => {
        const { statusCode: status = 500, headers } = response;

        bytesOf(response).then((body) => resolve({ status, headers, body }), reject);
      })
      .end(upstream.asked.body);
  });
}

/** Half of the body, and then the connection ends. */
async function askInPart(upstream: Upstream): Promise<void> {
  const { body } = upstream.asked;
  const outgoing = open(upstream).on('error', () => undefined);

  outgoing.flushHeaders();
  outgoing.write(body.subarray(0, body.length >> 1));
  await wait(DELAY_MS);
  outgoing.destroy();
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];

  for await (const chunk of incoming) chunks.push(chunk);

  return Buffer.concat(chunks);
}
