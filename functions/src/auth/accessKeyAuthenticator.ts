import { type Result, refuse } from '../../../shared/contract/result';
import type { Clock } from '../clock';
import { clientAddress } from '../http/clientAddress';
import type { Member } from '../storage/member';
import { readMember } from '../storage/readMember';
import type { Store } from '../storage/store';
import type { Authenticator } from './authenticator';
import { basicKey } from './basicKey';
import { bearerKey } from './bearerKey';
import { lastUse } from './lastUse';
import { wrongKeyLimiter } from './wrongKeyLimiter';

/**
 * Knows members by their personal access keys. Whether a key has expired or been revoked is told only to
 * whoever has the key. A client that sends too many wrong ones waits, and the store is not asked for it.
 */
export function accessKeyAuthenticator(store: Store, clock: Clock): Authenticator {
  const limiter = wrongKeyLimiter(clock);
  const noteUse = lastUse(store, clock);

  return async function authenticate(request, dialect) {
    const authorization = request.headers.get('authorization');
    const key = dialect === 'odata' ? basicKey(authorization) : bearerKey(authorization);
    if (key === undefined) return refuse('keyMissing', {});

    const client = clientAddress(request);
    // Clients that cannot be told apart are not made to wait for one another.
    const retryAfterSeconds = client === null ? 0 : limiter.waitSeconds(client);
    if (retryAfterSeconds > 0) return refuse('tooManyWrongKeys', { retryAfterSeconds });

    const member = key === null ? null : await readMember(store, key);

    if (member === null) {
      if (client !== null) limiter.countWrongKey(client);

      return refuse('keyUnknown', {});
    }

    const held = holding(member, clock());
    if (held.ok && key !== null) noteUse(member, key);

    return held;
  };
}

function holding(member: Member, now: Date): Result<Member, 'keyRevoked' | 'keyExpired'> {
  const { expiresAt, revokedAt } = member;

  if (revokedAt !== null) return refuse('keyRevoked', {});
  if (expiresAt !== null && Date.parse(expiresAt) <= now.getTime())
    return refuse('keyExpired', { expired: expiresAt });

  return { ok: true, value: member };
}
