import { isIP } from 'node:net';
import type { HttpRequest } from '@azure/functions';

const ADDRESS = /^(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?$/;

/**
 * Where a request comes from: the last entry of X-Forwarded-For, the one that the nearest front end has added
 * itself; earlier ones are whatever the client said. `null` when no front end has told, or told something else
 * than an IP address: what is remembered of a client has to stay short.
 */
export function clientAddress(request: HttpRequest): string | null {
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const [, version6, version4] = ADDRESS.exec(last) ?? [];
  const address = version6 ?? version4 ?? last;

  return isIP(address) === 0 ? null : address;
}
