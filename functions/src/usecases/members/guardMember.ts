import { unfitKind } from '../../../../shared/checking/unfitKind';
import type { MemberChange } from '../../../../shared/contract/memberSchema';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Region } from '../../../../shared/regions/region';
import type { ListedMember } from '../../storage/member';
import type { Store } from '../../storage/store';
import { membersReporters } from './membersReporters';

/** What is judged: the change, what it changes (`null`: a new key is issued), and whether it is the caller's own. */
export type Guarded = {
  readonly change: MemberChange;
  readonly before: ListedMember | null;
  readonly isOwn: boolean;
  readonly now: Date;
};

/** Why a change cannot be made. */
export type MemberFault =
  | 'ownKey'
  | 'memberRevoked'
  | 'memberScopeInvalid'
  | 'memberExpiryInvalid'
  | 'labelHasContact'
  | 'reporterUnknown';

const FITS = { ok: true, value: null } as const;

/** Lets through what an operator can decide. The directories are asked only where somebody new is named. */
export async function guardMember(
  store: Store,
  region: Region,
  { change, before, isOwn, now }: Guarded,
): Promise<Result<null, MemberFault>> {
  const { label, role, reporters, expires, revoked, keyHash } = change;
  const isPast = expires !== null && Date.parse(expires) <= now.getTime();
  // A label of earlier stays, or its key could not be revoked.
  const kind = label === before?.label ? null : unfitKind(label);

  if (isOwn && (revoked || role !== before?.role || isPast)) return refuse('ownKey', {});
  if (before !== null && before.revokedAt !== null) return refuse('memberRevoked', {});
  if (before === null && keyHash === undefined) return refuse('memberScopeInvalid', {});
  if ((role === 'reporter') !== reporters.length > 0) return refuse('memberScopeInvalid', {});
  if (isPast && expires !== before?.expiresAt) return refuse('memberExpiryInvalid', {});
  if (kind !== null) return refuse('labelHasContact', { kind });

  const added = reporters.filter((key) => !before?.reporters.includes(key));

  if (added.length === 0) return FITS;

  const known = new Set((await membersReporters(store, region)).map(({ key }) => key));

  return added.every((key) => known.has(key)) ? FITS : refuse('reporterUnknown', {});
}
