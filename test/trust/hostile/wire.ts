import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A request as it goes over the wire; nothing in it has to be right. */
export type Wire = {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** `null`: none, and no length stated. */
  readonly body: Buffer | null;
};

/** What came back, and in how many ms the exchange ended. `status` is `null` where the connection was closed without an answer. */
export type WireAnswer = {
  readonly status: number | null;
  readonly head: string;
  readonly bytes: Buffer;
  /** Everything that came, as it came. */
  readonly raw: Buffer;
  readonly closed: boolean;
  readonly ms: number;
};

/** The request's bytes; text is one byte a character. */
export function bytesOfWire({ method, target, version, headers, body }: Wire): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const head = `${method} ${target} ${version}\r\n${lines}\r\n`;

  return Buffer.concat([Buffer.from(head, 'latin1'), body ?? Buffer.alloc(0)]);
}

/** Sends bytes as they are and waits for the end of the connection, at most `ms`. */
export function exchange(port: number, bytes: Buffer, ms = 20_000): Promise<WireAnswer> {
  return new Promise((resolve) => {
    const began = performance.now();
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    let closed = true;
    const timer = setTimeout(() => {
      closed = false;
      socket.destroy();
    }, ms);

    socket.on('data', (part) => parts.push(part));
    // A connection that is cut while we still send ends as well as any other.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      const raw = Buffer.concat(parts);

      resolve({ ...understood(raw), raw, closed, ms: performance.now() - began });
    });
    socket.write(bytes);
  });
}

/** The last answer of a connection, past any `100 Continue`. */
function understood(bytes: Buffer): Pick<WireAnswer, 'status' | 'head' | 'bytes'> {
  const split = bytes.indexOf('\r\n\r\n');
  const head = bytes.subarray(0, Math.max(split, 0)).toString('latin1');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
  const rest = bytes.subarray(split + 4);

  if (status === undefined) return { status: null, head, bytes };
  if (status === '100') return understood(rest);

  const body = /^transfer-encoding: chunked/im.test(head) ? joined(rest) : rest;

  return {
    status: Number(status),
    head,
    bytes: /^content-encoding: gzip/im.test(head) ? gunzipSync(body) : body,
  };
}

function joined(chunked: Buffer): Buffer {
  const parts: Buffer[] = [];

  for (let at = 0; at < chunked.length; ) {
    const end = chunked.indexOf('\r\n', at);
    const size = Number.parseInt(chunked.subarray(at, end).toString(), 16);

    if (end < 0 || !(size > 0)) break;

    parts.push(chunked.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }

  return Buffer.concat(parts);
}
