import type * as z from 'zod';
import type { RefusalCode } from './refusals';
import type { Role } from './role';

/**
 * Whose data a path names. `own`: nobody's but the member's. `region`: a region, which must be the member's.
 * `reporter`: also a reporter, which must be one of a reporting member's own. `sender`: a reporter for whom the
 * member sends, which for an operator is the region itself.
 */
export type Scope = 'own' | 'region' | 'reporter' | 'sender';

/** Who may call a route. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'member'; readonly roles: readonly Role[]; readonly scope: Scope };

/** A successful answer. Without `schema` the body is not JSON (`mediaType`), or there is none. */
export type Response = {
  readonly description: string;
  readonly schema?: z.ZodType;
  readonly mediaType?: string;
  readonly headers?: readonly (
    | 'ETag'
    | 'Content-Disposition'
    | 'Content-Type'
    | 'Cache-Control'
    | 'Content-Security-Policy'
  )[];
};

/** One operation of the API, as data: the functions, the client and openapi.json follow from it. */
export type Route = {
  readonly method: 'GET' | 'PUT';
  /** Below `/api`, without a leading slash. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  /** Whether the audit list gets a line when it goes well: rows were read, or something was changed. */
  readonly audit?: 'read' | 'change';
  /**
   * `odata`: errors have the shape of OData, and a key is taken as the password of HTTP Basic, too, which is what
   * Excel's own OData client can send. Absent: Svod's own errors, bearer keys only.
   */
  readonly dialect?: 'odata';
  /** Values of the path, all strings on the wire. What does not fit is unknown: 404. */
  readonly params: z.ZodType;
  readonly query: z.ZodObject;
  /** Names in lower case. */
  readonly headers: z.ZodObject;
  readonly body?: z.ZodType;
  readonly responses: Readonly<Record<number, Response>>;
  /** `internal` is not listed, since every route can have it. */
  readonly refusals: readonly RefusalCode[];
};
