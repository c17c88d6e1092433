import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { cacheControlOf } from './cacheControl';
import { contentTypeOf } from './contentTypes';
import type { FoundFile } from './findFile';
import { securityHeaders } from './securityHeaders';

/** Streams a file; its headers alone for HEAD, or when the client has it already. */
export function sendFile(
  { method, headers }: IncomingMessage,
  answer: ServerResponse,
  path: string,
  { file, size, etag }: FoundFile,
): void {
  const type = contentTypeOf(path);
  const kept = { etag, 'cache-control': cacheControlOf(path), ...securityHeaders(path, isPage(type)) };

  if (headers['if-none-match'] === etag) {
    answer.writeHead(304, kept).end();

    return;
  }

  answer.writeHead(200, { ...kept, 'content-type': type, 'content-length': size });

  if (method === 'HEAD') answer.end();
  // A file that fails half way ends the connection, which the client sees; the stream is closed either way.
  else pipeline(createReadStream(file), answer, () => undefined);
}

function isPage(type: string): boolean {
  return type.startsWith('text/html') || type.startsWith('image/svg');
}
