import type { MemberShown } from '../../../../shared/contract/memberSchema';

/** Whether a member's key opens anything at `now`. */
export function memberState(
  { expires, revokedAt }: Pick<MemberShown, 'expires' | 'revokedAt'>,
  now: Date,
): 'active' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked';

  return expires !== null && Date.parse(expires) <= now.getTime() ? 'expired' : 'active';
}
