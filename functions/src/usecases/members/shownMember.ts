import type { MemberShown } from '../../../../shared/contract/memberSchema';
import type { ListedMember } from '../../storage/member';

/** A member without the hash of its key. */
export function shownMember(member: ListedMember): MemberShown {
  const { id, label, role, reporters, createdAt, expiresAt, revokedAt, revision } = member;

  return { id, label, role, reporters: [...reporters], createdAt, expires: expiresAt, revokedAt, revision };
}
