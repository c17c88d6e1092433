import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { GZIP_FROM_BYTES, GZIP_LEVEL } from './limits';

const gzipAsync = promisify(gzip);

/** A body and what has to be said about it. */
export type PackedBody = {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
};

/** JSON as bytes, with gzip where the caller takes it and it pays; off the event loop. */
export async function packJson(body: unknown, gzipAccepted: boolean): Promise<PackedBody> {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };

  if (!gzipAccepted || bytes.length <= GZIP_FROM_BYTES) return { bytes, headers };

  return {
    bytes: await gzipAsync(bytes, { level: GZIP_LEVEL }),
    headers: { ...headers, 'Content-Encoding': 'gzip' },
  };
}
