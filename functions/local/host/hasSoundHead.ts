import type { IncomingMessage } from 'node:http';

/** As long as a name of the network may be, with a port behind it. */
const HOST = /^[\w.:[\]-]{1,261}$/;

/** Node takes the first of several, a front end perhaps the last: so there must be one. */
const ONCE = new Set(['host', 'authorization', 'content-type']);

/**
 * Whether a head says whom it asks, who asks and what is sent, and says each once. Host may be missing, as HTTP/1.0
 * allows; where it is there, addresses are made of it.
 */
export function hasSoundHead({ headers, rawHeaders }: IncomingMessage): boolean {
  const { host } = headers;

  if (host !== undefined && !(HOST.test(host) && URL.canParse(`http://${host}/`))) return false;

  const named = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  const once = named.filter((name) => ONCE.has(name));

  return new Set(once).size === once.length;
}
