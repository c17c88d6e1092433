import * as z from 'zod';
import { regionParam } from './address';
import { REGION_REFUSALS } from './commonRefusals';
import type { RefusalCode } from './refusals';
import type { Access } from './route';

/** Below a region; an OData client takes it for the address of the service. */
export const ODATA_PATH = 'regions/{region}/odata';

/** Longer than any of the feed's own addresses. */
const MAX_TEXT = 4100;
const option = z.string().max(MAX_TEXT).optional();

/** Values of a path that names a set, or one entity of it: `Facts`, `Facts('…')`. */
export const odataSetParams = z.strictObject({ region: regionParam, set: z.string().min(1).max(500) });

/** The query options that the feed answers. Others are let through to be answered 501 instead of 400. */
export const odataQuery = z.looseObject({
  $select: option,
  $filter: option,
  $orderby: option,
  $top: option,
  $skip: option,
  $count: option,
  $format: option,
  $skiptoken: option,
});

/** What the feed looks at besides the key. A client that takes no 4.0 is not answered in it. */
export const odataHeaders = z.strictObject({
  accept: z.string().optional(),
  /** `odata.maxpagesize=…` asks for smaller pages. */
  prefer: z.string().optional(),
  'odata-maxversion': z
    .string()
    .regex(/^(4|[5-9])(\.\d{1,2})?$/)
    .optional(),
  /** Set by the front end that took the TLS off. */
  'x-forwarded-proto': z.string().optional(),
});

/** Who may read the feed. */
export const ODATA_ACCESS = {
  kind: 'member',
  roles: ['operator', 'analyst'],
  scope: 'region',
} as const satisfies Access;

/** What every address of the feed can be refused with. */
export const ODATA_REFUSALS = [
  ...REGION_REFUSALS,
  'roleNotAllowed',
  'odataNotSupported',
] as const satisfies readonly RefusalCode[];

/** Of an address that names a set. */
export const ODATA_SET_REFUSALS = [
  ...ODATA_REFUSALS,
  'odataQueryInvalid',
  'entitySetUnknown',
] as const satisfies readonly RefusalCode[];
