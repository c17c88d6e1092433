import type { Refusal } from '../../../shared/contract/refusals';
import type { Route } from '../../../shared/contract/route';

/** Excel asks for user name and password when it sees this, and sends them in UTF-8. */
const BASIC = 'Basic realm="Svod", charset="UTF-8"';

/** Headers that go with a refusal: how to be admitted, or when to try again. */
export function refusalHeaders(
  refusal: Refusal,
  dialect: Route['dialect'],
): Readonly<Record<string, string>> {
  if (refusal.status === 401) {
    return { 'WWW-Authenticate': dialect === 'odata' ? BASIC : 'Bearer realm="svod"' };
  }
  if (refusal.status === 429 || refusal.status === 503) {
    return { 'Retry-After': String(refusal.params.retryAfterSeconds) };
  }

  return {};
}
