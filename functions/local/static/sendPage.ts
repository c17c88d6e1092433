import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from './securityHeaders';

/** Answers with a page made here. */
export function sendPage(
  { method }: IncomingMessage,
  answer: ServerResponse,
  status: number,
  html: string,
): void {
  const body = Buffer.from(html);

  answer.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-cache',
    ...securityHeaders('/', true),
  });
  answer.end(method === 'HEAD' ? undefined : body);
}
