/** What a member may do: a reporter sends for some reporters, an operator and an analyst see the whole region. */
export const ROLES = ['reporter', 'operator', 'analyst'] as const;

/** A member's role. */
export type Role = (typeof ROLES)[number];

/** Somebody who holds an access key. No name is kept, and of the key only a hash. */
export type Member = {
  /** Random; names the sender in receipts. */
  readonly id: string;
  readonly region: string;
  readonly role: Role;
  /** Keys of the reporters a `reporter` sends for; empty for the other roles. */
  readonly reporters: readonly string[];
  readonly createdAt: string;
  /** The key opens nothing from this instant on. */
  readonly expiresAt: string;
};
