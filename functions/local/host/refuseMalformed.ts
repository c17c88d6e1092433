import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { ALWAYS } from '../static/securityHeaders';
import { NOTHING } from './endEmpty';

/** What Node finds wrong with a request, besides what is no HTTP at all. */
const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no HTTP, or too slow, as Node would, with the headers that every answer has; then hangs up. */
export function refuseMalformed(error: Error & { readonly code?: string }, socket: Duplex): void {
  // Who has gone is told nothing, and into an answer that may have begun nothing is written.
  if (!socket.writable || !('bytesWritten' in socket) || socket.bytesWritten !== 0) {
    socket.destroy();

    return;
  }

  const status = STATUSES[error.code ?? ''] ?? 400;
  const headers = { ...ALWAYS, ...NOTHING, connection: 'close', 'content-length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);

  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`, () => socket.destroy());
}
