import type { Role } from '../../../shared/contract/role';

/** Somebody who holds an access key. No person's name is kept, and of the key only a hash. */
export type Member = {
  /** Random; names the sender in receipts. */
  readonly id: string;
  /** Which office holds the key, in the words of whoever issued it. */
  readonly label: string;
  readonly region: string;
  readonly role: Role;
  /** Keys of the reporters a `reporter` sends for; empty for the other roles. */
  readonly reporters: readonly string[];
  readonly createdAt: string;
  /** The key opens nothing from this instant on; `null`: it does not expire. */
  readonly expiresAt: string | null;
  /** The key opens nothing since this instant; `null`: it is not revoked. */
  readonly revokedAt: string | null;
};

/** A member as the region lists it. */
export type ListedMember = Member & {
  /** SHA-256 of the access key, hex; leads to the row that the key is looked up by. Never handed out. */
  readonly keyHash: string;
  /** Counts the changes, from 1 on. */
  readonly revision: number;
};
