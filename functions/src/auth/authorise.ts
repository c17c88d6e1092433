import { type Result, refuse } from '../../../shared/contract/result';
import type { Access, Scope } from '../../../shared/contract/route';
import type { Member } from '../storage/member';

/** What a path names, as far as scopes ask. */
export type Target = { readonly region?: string; readonly reporter?: string };

/** The key of the reporter that is the region itself. */
const REGION_ITSELF = 'region';

/**
 * Whether `member` may call a route on `target`. Another region is unknown to a member, whatever there is in
 * it; inside the own region what is forbidden is said to be so.
 */
export function authorise(
  access: Extract<Access, { kind: 'member' }>,
  member: Member,
  target: Target,
): Result<null, 'regionUnknown' | 'roleNotAllowed' | 'otherReporter'> {
  if (access.scope !== 'own' && target.region !== member.region) return refuse('regionUnknown', {});
  if (!access.roles.includes(member.role)) return refuse('roleNotAllowed', { role: member.role });
  if (!mayTouch(access.scope, member, target.reporter)) return refuse('otherReporter', {});

  return { ok: true, value: null };
}

function mayTouch(scope: Scope, member: Member, reporter: string | undefined): boolean {
  if (scope === 'own' || scope === 'region') return true;
  if (reporter === undefined) return false;
  if (member.role === 'reporter') return member.reporters.includes(reporter);

  return scope === 'reporter' || reporter === REGION_ITSELF;
}
