import type { Refusal } from '../../../shared/contract/refusals';

/** Headers that go with a refusal: how to be admitted, or when to try again. */
export function refusalHeaders(refusal: Refusal): Readonly<Record<string, string>> {
  if (refusal.status === 401) return { 'WWW-Authenticate': 'Bearer realm="svod"' };
  if (refusal.status === 429 || refusal.status === 503) {
    return { 'Retry-After': String(refusal.params.retryAfterSeconds) };
  }

  return {};
}
