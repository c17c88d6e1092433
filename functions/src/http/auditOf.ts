import type { AuditEntry } from '../../../shared/contract/auditEntry';
import type { Route } from '../../../shared/contract/route';
import type { Member } from '../storage/member';

/** What a request says, as far as the audit list tells of it. */
export type Audited = {
  readonly name: string;
  readonly route: Route;
  readonly member: Member;
  readonly params: unknown;
  readonly query: unknown;
};

/** No list of reporters or columns that a route takes is longer; what is would fill the store. */
const MAX_LENGTH = 4000;

/** The line for the audit list, or `null` where the route is none of its business. Bodies are never in it. */
export function auditOf({ name, route, member, params, query }: Audited, now: Date): AuditEntry | null {
  if (route.audit === undefined) return null;

  // The region is the list's own, and a path value or a query is a text or a number by its schema.
  const named = { ...textsOf(params), ...textsOf(query) };
  const { region: _region, ...asked } = named;

  // A dry run changes nothing, and answers with what was sent.
  if ('dryRun' in asked) return null;

  return {
    at: now.toISOString(),
    by: member.id,
    label: member.label,
    role: member.role,
    kind: route.audit,
    operation: name,
    asked,
  };
}

function textsOf(values: unknown): Readonly<Record<string, string>> {
  if (typeof values !== 'object' || values === null) return {};

  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value).slice(0, MAX_LENGTH)]],
    ),
  );
}
