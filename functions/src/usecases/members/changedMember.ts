import type { MemberChange } from '../../../../shared/contract/memberSchema';
import type { ListedMember } from '../../storage/member';

/** The member that an issued key admits. Throws without the key's hash, which guardMember rules out. */
export function newMember(
  { region, member: id }: { readonly region: string; readonly member: string },
  { keyHash, ...change }: MemberChange,
  now: Date,
): ListedMember {
  if (keyHash === undefined) throw new Error('a member without a key');

  const { label, role, reporters, expires, revoked } = change;
  const at = now.toISOString();

  return {
    id,
    label,
    region,
    role,
    reporters: unique(reporters),
    createdAt: at,
    expiresAt: expires,
    revokedAt: revoked ? at : null,
    keyHash,
    revision: 1,
  };
}

/** The member with a change made at `now`. What was revoked keeps its instant. */
export function changedMember(member: ListedMember, change: MemberChange, now: Date): ListedMember {
  const { label, role, reporters, expires, revoked } = change;

  return {
    ...member,
    label,
    role,
    reporters: unique(reporters),
    expiresAt: expires,
    revokedAt: revoked ? (member.revokedAt ?? now.toISOString()) : null,
    revision: member.revision + 1,
  };
}

/** Whether the member is already as `change` would have it. */
export function isSame(
  member: ListedMember,
  { label, role, reporters, expires, revoked }: MemberChange,
): boolean {
  return (
    member.label === label &&
    member.role === role &&
    unique(member.reporters).join() === unique(reporters).join() &&
    instantOf(member.expiresAt) === instantOf(expires) &&
    (member.revokedAt !== null) === revoked
  );
}

function unique(reporters: readonly string[]): readonly string[] {
  return [...new Set(reporters)].sort();
}

/** One instant has several spellings. */
function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}
