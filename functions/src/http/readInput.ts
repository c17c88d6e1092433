import type { HttpRequest } from '@azure/functions';
import type * as z from 'zod';
import { pathNames } from '../../../shared/contract/pathNames';
import type { RefusalCode } from '../../../shared/contract/refusals';
import { type Refused, type Result, refuse } from '../../../shared/contract/result';
import type { Route } from '../../../shared/contract/route';
import { safeName } from './safeName';

/** What is unknown when a value of the path does not fit. */
const UNKNOWN = {
  region: 'regionUnknown',
  year: 'yearUnknown',
  template: 'templateUnknown',
  reporter: 'reporterUnknown',
  id: 'receiptUnknown',
  event: 'eventUnknown',
  member: 'memberUnknown',
  release: 'releaseUnknown',
  set: 'entitySetUnknown',
  row: 'practiceUnknown',
  decision: 'practiceUnknown',
} as const satisfies Readonly<Record<string, RefusalCode>>;

/** The values of the path, by the route's schema. The host may give other metadata in the same place. */
export function readParams(
  route: Route,
  request: HttpRequest,
): Result<unknown, (typeof UNKNOWN)[keyof typeof UNKNOWN]> {
  const given = pathNames(route.path).map((name) => [name, request.params[name]] as const);
  const params = route.params.safeParse(Object.fromEntries(given));

  if (params.success) return { ok: true, value: params.data };

  const name = params.error.issues[0]?.path[0];
  const known = Object.entries(UNKNOWN).find(([param]) => param === name);

  if (known === undefined) throw new Error(`${route.path}: the host gave a path of another shape`);

  return refuse(known[1], {});
}

/** The query, by the route's schema. A name given twice is refused rather than read one way or the other. */
export function readQuery(route: Route, request: HttpRequest): Result<unknown, 'requestInvalid'> {
  const given = [...new URL(request.url).searchParams];
  const query = Object.fromEntries(given);

  if (Object.keys(query).length < given.length) {
    return refuse('requestInvalid', { where: 'query', name: '?' });
  }

  return parsed(route.query, query, 'query');
}

/** The headers that the route names; others are none of its business. */
export function readHeaders(route: Route, request: HttpRequest): Result<unknown, 'requestInvalid'> {
  const given = Object.keys(route.headers.shape).flatMap((name) => {
    const value = request.headers.get(name);

    return value === null ? [] : [[name, value] as const];
  });

  return parsed(route.headers, Object.fromEntries(given), 'header');
}

/** Parsed JSON by a schema; the first fault is named. */
export function parsed(
  schema: z.ZodType,
  input: unknown,
  where: 'query' | 'header' | 'body',
): Result<unknown, 'requestInvalid'> {
  const result = schema.safeParse(input);

  return result.success ? { ok: true, value: result.data } : invalid(where, result.error.issues[0]);
}

function invalid(
  where: 'query' | 'header' | 'body',
  issue: z.core.$ZodIssue | undefined,
): Refused<'requestInvalid'> {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown];

  return refuse('requestInvalid', { where, name: path.map((step) => safeName(String(step))).join('.') });
}
