import { isIP } from 'node:net';
import type { HttpRequest } from '@azure/functions';
import type { TrustedProxies } from './trustedProxies';

const ADDRESS = /^(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?$/;

/**
 * Where a request comes from: the last entry of X-Forwarded-For that is no front end of this deployment. The nearest
 * front end adds who it saw at the end; what stands before an address that is not trusted is whatever the client said.
 * `null` when nobody has told, or told something else than an IP address: what is remembered of a client has to stay
 * short.
 */
export function clientAddress(request: HttpRequest, isProxy: TrustedProxies): string | null {
  const told = request.headers.get('x-forwarded-for')?.split(',') ?? [];

  for (const entry of told.reverse()) {
    const address = addressOf(entry.trim());

    if (address === null || !isProxy(address)) return address;
  }

  return null;
}

function addressOf(entry: string): string | null {
  const [, version6, version4] = ADDRESS.exec(entry) ?? [];
  const address = version6 ?? version4 ?? entry;

  return isIP(address) === 0 ? null : address;
}
