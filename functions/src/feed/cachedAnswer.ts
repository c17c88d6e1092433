import { createHash } from 'node:crypto';
import { matchesTag } from '../http/matchesTag';

/** Five minutes: a withdrawn consent has to be seen soon, and a page that many ask for need not be made for each. */
const CACHE_CONTROL = 'public, max-age=300';

/** A public text under its tag, or that the caller has it already; `headers` go with the text only. */
export function cachedAnswer<Headers extends Readonly<Record<string, string>>>(
  text: string,
  ifNoneMatch: string | undefined,
  headers: Headers,
) {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const common = { ETag: tag, 'Cache-Control': CACHE_CONTROL };

  return matchesTag(ifNoneMatch, tag)
    ? { status: 304 as const, headers: common, body: null }
    : { status: 200 as const, headers: { ...common, ...headers }, body: Buffer.from(text) };
}
