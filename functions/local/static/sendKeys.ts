import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FirstKeys } from '../firstKeys';
import { endEmpty } from '../host/endEmpty';
import { securityHeaders } from './securityHeaders';

/** What the browser's address may be when the service is on the same machine. */
const LOCAL_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/**
 * Answers with the keys of the first start, for the demonstration on this machine alone. A page of another
 * origin, another name that leads here, and a proxy in between, which may speak for anybody, get a 404.
 */
export function sendKeys(incoming: IncomingMessage, answer: ServerResponse, keys: FirstKeys): void {
  if (!isFromHere(incoming)) {
    endEmpty(answer, 404);

    return;
  }

  const body = Buffer.from(JSON.stringify(keys));

  answer.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    ...securityHeaders('/try/keys.json', false),
  });
  answer.end(incoming.method === 'HEAD' ? undefined : body);
}

function isFromHere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'].some(
    (name) => name in headers,
  );

  return LOCAL_HOST.test(headers.host ?? '') && (site === 'same-origin' || site === 'none') && !forwarded;
}
