import type { HttpRequest } from '@azure/functions';
import type { Result } from '../../../shared/contract/result';
import type { Route } from '../../../shared/contract/route';
import { authorise, type Target } from '../auth/authorise';
import type { Member } from '../storage/member';
import { type Audited, auditOf } from './auditOf';
import type { Edge } from './edge';
import { loggedTarget } from './loggedTarget';
import type { AnyAnswer, Call, Operation } from './operation';
import { parsed, readHeaders, readParams, readQuery } from './readInput';
import { readJson } from './readJson';
import type { RequestLog } from './requestLog';

/**
 * Admits a request, understands it and carries it out; the first step that fails is the answer. Who calls is
 * found out before anything else, so that a stranger learns nothing, and the body is read last.
 */
export async function answerRequest<R extends Route>(
  route: R,
  operation: Operation<R>,
  edge: Edge,
  request: HttpRequest,
  log: RequestLog,
): Promise<Result<AnyAnswer>> {
  const member = await admit(route, edge, request, log);
  if (!member.ok) return member;

  const params = readParams(route, request);
  if (!params.ok) return params;

  const allowed = allow(route, member.value, params.value, log);
  if (!allowed.ok) return allowed;

  const query = readQuery(route, request);
  if (!query.ok) return query;

  const headers = readHeaders(route, request);
  if (!headers.ok) return headers;

  const body = await readBody(route, edge, request, log);
  if (!body.ok) return body;

  // Safe: each part is what that part's schema of this very route has given, and a route that demands a
  // member has one.
  const call = {
    member: member.value,
    url: request.url,
    params: params.value,
    query: query.value,
    headers: headers.value,
    body: body.value,
  } as Call<R>;

  // Safe: every answer of every route has these parts, and every refusal is a refusal.
  const result = (await operation(call)) as Result<AnyAnswer>;
  if (result.ok && member.value !== null) {
    const audited = {
      name: log.route,
      route,
      member: member.value,
      params: params.value,
      query: query.value,
    };

    await keepAudit(edge, audited);
  }

  return result;
}

/** Before the answer goes out: what nobody could write down is not handed out. */
async function keepAudit(edge: Edge, audited: Audited): Promise<void> {
  const entry = auditOf(audited, edge.clock());

  if (entry !== null) await edge.audit(audited.member.region, entry);
}

async function admit(
  { access, dialect }: Route,
  edge: Edge,
  request: HttpRequest,
  log: RequestLog,
): Promise<Result<Member | null>> {
  if (access.kind === 'public') return { ok: true, value: null };

  const member = await edge.authenticate(request, dialect);

  if (member.ok) {
    log.member = member.value.id;
    log.role = member.value.role;
  }

  return member;
}

function allow({ access }: Route, member: Member | null, params: unknown, log: RequestLog): Result<unknown> {
  if (access.kind === 'public' || member === null) return { ok: true, value: null };

  // Safe: the values of every path are strings, or numbers where a schema has made them so; authorise takes
  // a region or reporter that is missing for one that is not the member's.
  const target = params as Readonly<Record<string, string | number>> & Target;
  log.target = loggedTarget(target);

  return authorise(access, member, target);
}

async function readBody(
  route: Route,
  edge: Edge,
  request: HttpRequest,
  log: RequestLog,
): Promise<Result<unknown>> {
  if (route.body === undefined) return { ok: true, value: null };

  const body = await readJson(request, edge.limits);
  if (!body.ok) return body;

  log.bytesIn = body.value.bytes;
  log.bytesInflated = body.value.inflatedBytes;

  return parsed(route.body, body.value.json, 'body');
}
