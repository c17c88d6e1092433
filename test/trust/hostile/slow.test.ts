import { connect, type Socket } from 'node:net';
import { keepFigure, timeFor, times } from '../figures';
import { type AttackedHost, soundWire, startAttackedHost } from './attackedHost';
import { bytesOfWire, exchange } from './wire';

/* Clients that come and do not end, or go before they are answered: they cost little, and others do not notice. */

const IDLE = times(200, 2000);
const LEAVING = times(1500, 50_000);
/** Seconds after which a connection that says a byte a second is closed: 60 for a head, 100 for a body, and a look every 30. */
const CUT_OFF = 140;
/** KB that a client may leave behind which goes before it is answered: a head and what is made of it are five times that. */
const LEFT_BEHIND = 8;
/** MB that the memory of a process that works comes and goes by. */
const SLACK = 30;

let host: AttackedHost;
let before: string;

beforeAll(async () => {
  host = await startAttackedHost();
  before = await host.state();
}, 60_000);

afterAll(() => host.stop());

/** A client that sends what it is given and then a byte a second. */
function slowClient(begin: Buffer): Socket {
  const socket = connect(host.port, '127.0.0.1').on('error', () => undefined);
  const timer = setInterval(() => socket.write('x'), 1000);

  socket
    .resume()
    .on('close', () => clearInterval(timer))
    .write(begin);

  return socket;
}

const head = (name: 'health' | 'putMember') => bytesOfWire({ ...soundWire(name, host.key), body: null });
const KINDS = {
  'slow heads': () => head('health').subarray(0, -2),
  'slow bodies': () => head('putMember'),
} as const;

test.each(Object.entries(KINDS))(
  `${IDLE} %s leave the host free for others`,
  async (kind, begin) => {
    const clients = Array.from({ length: IDLE }, () => slowClient(begin()));
    const began = performance.now();

    expect(await host.state()).toBe(before);
    expect(performance.now() - began).toBeLessThan(5000);

    const cutOff = times(0, CUT_OFF);
    const closed = Promise.all(
      clients.map((client) => new Promise((resolve) => client.on('close', resolve))),
    );
    const seconds = cutOff === 0 ? null : await secondsUntil(closed);

    for (const client of clients) client.destroy();
    await closed;
    expect(seconds ?? 0).toBeLessThanOrEqual(CUT_OFF);

    if (seconds !== null) {
      keepFigure({
        area: 'hostile',
        what: `${IDLE} connections at once with ${kind}, a byte a second`,
        figure: `an honest client was answered meanwhile, and all were closed within ${Math.round(seconds)} s`,
        doesNotProve: 'how many connections the machine’s own limits allow',
      });
    }
  },
  timeFor(30_000),
);

test(
  `${LEAVING} clients that go before they are answered leave nothing behind`,
  async () => {
    await leave(times(500, 2000));
    const first = (await host.peakMemory()) ?? 0;

    await leave(LEAVING);
    const grown = ((await host.peakMemory()) ?? 0) - first;

    expect(grown).toBeLessThan(SLACK + (LEAVING * LEFT_BEHIND) / 1024);
    expect(await host.state()).toBe(before);
    keepFigure({
      area: 'hostile',
      what: `${LEAVING} requests with a head of 15 KB whose client resets the connection within 4 ms`,
      figure: `peak memory grew by ${grown} MB`,
      doesNotProve: 'that Azure’s own host lets go of such a request',
    });
  },
  timeFor(60_000),
);

async function leave(count: number): Promise<void> {
  const { headers, ...rest } = soundWire('health', host.key);
  const bytes = bytesOfWire({ ...rest, headers: [...headers, ['X-Long', 'x'.repeat(15_000)]] });
  let left = count;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      await new Promise<void>((resolve) => {
        const socket = connect(host.port, '127.0.0.1').on('error', () => undefined);

        socket
          .on('close', () => resolve())
          .write(bytes, () => setTimeout(() => socket.resetAndDestroy(), left % 5));
      });
    }
  };

  await Promise.all(Array.from({ length: 40 }, client));
}

test('several requests in one go are answered in turn', async () => {
  const sound = bytesOfWire({ ...soundWire('health', host.key), headers: [['Host', 'x']] });
  const last = bytesOfWire(soundWire('health', host.key));
  const { raw } = await exchange(host.port, Buffer.concat([...Array(50).fill(sound), last]));

  expect(raw.toString().match(/HTTP\/1\.1 200/g)).toHaveLength(51);
  expect(await host.state()).toBe(before);
});

async function secondsUntil(done: Promise<unknown>): Promise<number> {
  const began = performance.now();
  const late = new Promise((resolve) => setTimeout(resolve, (CUT_OFF + 1) * 1000));

  await Promise.race([done, late]);

  return (performance.now() - began) / 1000;
}
