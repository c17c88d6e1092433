import { randomBytes } from 'node:crypto';
import { newCode } from '../../../shared/columns/code';
import type { ListedMember, Member } from './member';
import { keyHashOf } from './memberRow';
import type { Store } from './store';
import { writeMember } from './writeMember';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whom to admit, and for how many days; `null`: without end. */
export type NewMember = Pick<Member, 'label' | 'region' | 'role' | 'reporters'> & {
  readonly days: number | null;
};

/**
 * Admits a member and gives the access key, which is stored nowhere: who loses it needs a new one.
 */
export async function createMember(
  store: Store,
  { days, ...admitted }: NewMember,
  now: Date,
): Promise<{ readonly member: Member; readonly accessKey: string }> {
  const accessKey = `svod_${randomBytes(32).toString('base64url')}`;
  const member: Member = {
    ...admitted,
    id: newCode(),
    createdAt: now.toISOString(),
    expiresAt: days === null ? null : new Date(now.getTime() + days * DAY_MS).toISOString(),
    revokedAt: null,
  };
  const listed: ListedMember = { ...member, keyHash: keyHashOf(accessKey), revision: 1 };
  const result = await writeMember(store, listed, null);

  // `exists`: the store received it twice, because its first answer was lost. Nobody else has this key.
  if (!result.ok && result.reason !== 'exists') throw new Error(`member ${member.id}: ${result.reason}`);

  return { member, accessKey };
}
