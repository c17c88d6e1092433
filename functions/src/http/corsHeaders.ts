const EXPOSED = 'ETag, Retry-After, Content-Disposition, X-Request-Id';

/**
 * Headers that let a page of `origin` read the answer; none for an origin that the configuration does not
 * name. Keys travel in a header and never in cookies, so credentials stay forbidden.
 */
export function corsHeaders(origin: string | null, allowed: readonly string[]): Record<string, string> {
  if (origin === null || !allowed.includes(origin)) return {};

  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED };
}
