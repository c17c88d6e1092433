import type { HttpRequest } from '@azure/functions';
import { type Refused, type Result, refuse } from '../../../shared/contract/result';
import type { Clock } from '../clock';
import { clientAddress } from '../http/clientAddress';
import type { TrustedProxies } from '../http/trustedProxies';
import type { Member } from '../storage/member';
import { keyHashOf } from '../storage/memberRow';
import { readMember } from '../storage/readMember';
import type { Store } from '../storage/store';
import type { Authenticator } from './authenticator';
import { basicKey } from './basicKey';
import { bearerKey } from './bearerKey';
import { clientNetwork } from './clientNetwork';
import { issuedKeys, LIST_SECONDS } from './issuedKeys';
import { lastUse } from './lastUse';
import { wrongKeyLimiter } from './wrongKeyLimiter';

/**
 * Knows members by their personal access keys. Whether a key has expired or been revoked is told only to
 * whoever has the key. After too many wrong ones, of one client or of all, keys that nobody was ever given are refused
 * without asking the store for each; a right key opens all the same, so nobody is locked out by others' guesses.
 */
export function accessKeyAuthenticator(
  store: Store,
  clock: Clock,
  isProxy: TrustedProxies = () => false,
): Authenticator {
  const limiter = wrongKeyLimiter(clock);
  const issued = issuedKeys(store, clock);
  const noteUse = lastUse(store, clock);

  return async function authenticate(request, dialect) {
    const authorization = request.headers.get('authorization');
    const key = dialect === 'odata' ? basicKey(authorization) : bearerKey(authorization);
    if (key === undefined) return refuse('keyMissing', {});

    const client = clientOf(request, isProxy);
    const wait = limiter.waitSeconds(client);
    if (wait > 0 && (key === null || !(await issued.has(keyHashOf(key))))) return waitingFor(wait);

    const member = key === null ? null : await readMember(store, key);

    if (member === null) {
      limiter.countWrongKey(client);

      return refuse('keyUnknown', {});
    }

    const held = holding(member, clock());
    if (held.ok && key !== null) noteUse(member, key);

    return held;
  };
}

function clientOf(request: HttpRequest, isProxy: TrustedProxies): string | null {
  const address = clientAddress(request, isProxy);

  return address === null ? null : clientNetwork(address);
}

/** Not longer than it takes until a key that was issued just now is known. */
function waitingFor(seconds: number): Refused<'tooManyWrongKeys'> {
  return refuse('tooManyWrongKeys', { retryAfterSeconds: Math.min(seconds, LIST_SECONDS) });
}

function holding(member: Member, now: Date): Result<Member, 'keyRevoked' | 'keyExpired'> {
  const { expiresAt, revokedAt } = member;

  if (revokedAt !== null) return refuse('keyRevoked', {});
  if (expiresAt !== null && Date.parse(expiresAt) <= now.getTime())
    return refuse('keyExpired', { expired: expiresAt });

  return { ok: true, value: member };
}
