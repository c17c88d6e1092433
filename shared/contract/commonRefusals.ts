import type { RefusalCode } from './refusals';

/** A query or header that is not understood. */
export const REQUEST_REFUSALS = ['requestInvalid'] as const satisfies readonly RefusalCode[];

/** What finding out who calls can end in. */
export const MEMBER_REFUSALS = [
  ...REQUEST_REFUSALS,
  'keyMissing',
  'keyUnknown',
  'keyExpired',
  'keyRevoked',
  'tooManyWrongKeys',
  'storeAway',
] as const satisfies readonly RefusalCode[];

/** Of a path that names a region. Another region than the member's is unknown, too. */
export const REGION_REFUSALS = [
  ...MEMBER_REFUSALS,
  'regionUnknown',
] as const satisfies readonly RefusalCode[];

/** Of a path that names a region and a year. */
export const YEAR_REFUSALS = [...REGION_REFUSALS, 'yearUnknown'] as const satisfies readonly RefusalCode[];

/** Of a path that names a submission. */
export const SUBMISSION_REFUSALS = [
  ...YEAR_REFUSALS,
  'templateUnknown',
  'reporterUnknown',
  'roleNotAllowed',
  'otherReporter',
] as const satisfies readonly RefusalCode[];

/** What reading a JSON body can end in. */
export const BODY_REFUSALS = [
  'bodyDamaged',
  'bodyNotJson',
  'bodyTooLarge',
  'bodyTooLargeInflated',
  'notJson',
  'encodingUnknown',
] as const satisfies readonly RefusalCode[];
