import type { MemberShown } from '../../../../shared/contract/memberSchema';
import type { Role } from '../../../../shared/contract/role';
import type { MemberDecision } from '../../usecases/members/membersActions';

const DAY_MS = 24 * 60 * 60 * 1000;

/** For how long a key is issued, in days; `same`: until when it was. */
export type Term = 'same' | '30' | '90' | '365' | 'none';

/** What the form for a member holds. */
export type MemberForm = {
  readonly label: string;
  readonly role: Role;
  readonly reporters: readonly string[];
  readonly term: Term;
};

/** What a form begins with: the member as it is, or a new key for whoever reports. */
export function formOf(member: MemberShown | null): MemberForm {
  if (member === null) return { label: '', role: 'reporter', reporters: [], term: '365' };

  const { label, role, reporters } = member;

  return { label, role, reporters, term: 'same' };
}

/** What a member is now, as a decision. */
export function decisionOf({ label, role, reporters, expires, revokedAt }: MemberShown): MemberDecision {
  return { label, role, reporters: [...reporters], expires, revoked: revokedAt !== null };
}

/** What a filled form decides at `now`. Only whoever reports has somebody to report for. */
export function filledDecision(
  { label, role, reporters, term }: MemberForm,
  member: MemberShown | null,
  now: Date,
): MemberDecision {
  return {
    label: label.trim(),
    role,
    reporters: role === 'reporter' ? [...reporters] : [],
    expires: expiryOf(term, member, now),
    revoked: false,
  };
}

/** What is lacking in a form. */
export function formFaults({ label, role, reporters }: MemberForm): {
  readonly label: boolean;
  readonly reporters: boolean;
} {
  return { label: label.trim() === '', reporters: role === 'reporter' && reporters.length === 0 };
}

function expiryOf(term: Term, member: MemberShown | null, now: Date): string | null {
  if (term === 'same') return member?.expires ?? null;
  if (term === 'none') return null;

  return new Date(now.getTime() + Number(term) * DAY_MS).toISOString();
}
