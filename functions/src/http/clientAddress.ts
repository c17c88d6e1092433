import type { HttpRequest } from '@azure/functions';

const WITH_PORT = /^(?:\[([^\]]+)\]|([\d.]+)):\d+$/;

/**
 * Where a request comes from: the last entry of X-Forwarded-For, the one that the nearest front end has added
 * itself; earlier ones are whatever the client said. `null` when no front end has told.
 */
export function clientAddress(request: HttpRequest): string | null {
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const [, version6, version4] = WITH_PORT.exec(last) ?? [];

  return (version6 ?? version4 ?? last) || null;
}
