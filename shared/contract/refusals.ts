import * as z from 'zod';
import { COUNT_FAULTS } from '../measures/counts/countFault';
import { REVIEW_STATES } from '../review/review';
import { findingCodeSchema } from './findingCodeSchema';
import { contactKindSchema } from './reason';
import { ROLES } from './role';
import { findingSchema } from './submission';

const none = z.strictObject({});
const limit = z.strictObject({ limit: z.int() });
const retry = z.strictObject({ retryAfterSeconds: z.int() });

/**
 * Every refusal: its status and what its text needs. A status means one thing (docs/api.md); the code says
 * which of its causes it is.
 */
export const REFUSALS = {
  requestInvalid: {
    status: 400,
    params: z.strictObject({ where: z.enum(['query', 'header', 'body']), name: z.string() }),
  },
  /** A query option of OData that is malformed, and the zero-based place in it. */
  odataQueryInvalid: { status: 400, params: z.strictObject({ option: z.string(), at: z.int() }) },
  bodyDamaged: { status: 400, params: none },
  bodyNotJson: { status: 400, params: none },
  preconditionMissing: { status: 400, params: none },
  idempotencyKeyMissing: { status: 400, params: none },
  keyMissing: { status: 401, params: none },
  keyUnknown: { status: 401, params: none },
  keyExpired: { status: 401, params: z.strictObject({ expired: z.string() }) },
  keyRevoked: { status: 401, params: none },
  roleNotAllowed: { status: 403, params: z.strictObject({ role: z.enum(ROLES) }) },
  otherReporter: { status: 403, params: none },
  regionUnknown: { status: 404, params: none },
  yearUnknown: { status: 404, params: none },
  templateUnknown: { status: 404, params: none },
  reporterUnknown: { status: 404, params: none },
  templateNotOwed: { status: 404, params: none },
  submissionUnknown: { status: 404, params: none },
  revisionUnknown: { status: 404, params: none },
  receiptUnknown: { status: 404, params: none },
  eventUnknown: { status: 404, params: none },
  memberUnknown: { status: 404, params: none },
  practiceUnknown: { status: 404, params: none },
  entitySetUnknown: { status: 404, params: none },
  entityUnknown: { status: 404, params: none },
  releaseUnknown: { status: 404, params: none },
  /** Only what the rows add up to was sent; they stay in the workbook. */
  rowsNotSent: { status: 404, params: z.strictObject({ revision: z.int() }) },
  /** A place that the revision does not have, or whose column stays in the workbook. */
  placeUnknown: { status: 404, params: z.strictObject({ index: z.int() }) },
  /** No column of the template, or one that stays in the workbook. */
  columnUnknown: { status: 404, params: z.strictObject({ column: z.string() }) },
  idempotencyKeyUsed: { status: 409, params: none },
  eventIdUsed: { status: 409, params: none },
  /** The id is somebody else's, or the key is. */
  memberIdUsed: { status: 409, params: none },
  /** What was revoked stays so. */
  memberRevoked: { status: 409, params: none },
  /** An operator would lock itself out. */
  ownKey: { status: 409, params: none },
  /** Sent anew since it was looked at. */
  practiceChanged: { status: 409, params: none },
  /** Accepted, so locked: the operator has to reopen it. */
  submissionAccepted: { status: 409, params: none },
  /** Every cell was asked about before, the answers were accepted, and the values stand. */
  placeAccepted: { status: 409, params: none },
  /** The review stands otherwise, or somebody else moves this. */
  moveNotAllowed: { status: 409, params: z.strictObject({ state: z.enum(REVIEW_STATES) }) },
  /** There is nothing to publish. */
  yearEmpty: { status: 409, params: none },
  yearNotFrozen: { status: 409, params: none },
  yearClosed: { status: 409, params: none },
  yearNotClosed: { status: 409, params: none },
  /** Kept no longer than the region's term; receipt and sums stay. */
  rowsRemoved: { status: 410, params: z.strictObject({ removedAt: z.iso.datetime() }) },
  headMoved: { status: 412, params: z.strictObject({ revision: z.int(), sentAt: z.string() }) },
  headMissing: { status: 412, params: none },
  memberMoved: { status: 412, params: z.strictObject({ revision: z.int() }) },
  bodyTooLarge: { status: 413, params: limit },
  bodyTooLargeInflated: { status: 413, params: limit },
  tooManyRows: { status: 413, params: limit },
  columnTooLong: { status: 413, params: z.strictObject({ column: z.string(), limit: z.int() }) },
  tooLargeToKeep: { status: 413, params: none },
  tooManyEvents: { status: 413, params: limit },
  tooManyMembers: { status: 413, params: limit },
  tooManyReleases: { status: 413, params: limit },
  notJson: { status: 415, params: none },
  encodingUnknown: { status: 415, params: none },
  findings: {
    status: 422,
    params: z.strictObject({
      errors: z.int(),
      /** Warnings that no explanation fits. */
      unexplained: z.int(),
      /** At most FINDINGS_LISTED, errors first. */
      findings: z.array(findingSchema),
      counts: z.partialRecord(findingCodeSchema, z.int()),
    }),
  },
  columnsInvalid: {
    status: 422,
    /** The fault of shared/columns/columnFault.ts. */
    params: z.strictObject({ reason: z.string(), column: z.string(), index: z.int().optional() }),
  },
  /** This deployment takes no rows about persons, only what they add up to. */
  registriesCountsOnly: { status: 422, params: none },
  /** Only what it adds up to was sent of a sheet that is taken with its rows. */
  registriesRowsOnly: { status: 422, params: none },
  measuresInvalid: {
    status: 422,
    /** The fault of shared/measures/counts/countFault.ts. */
    params: z.strictObject({ reason: z.enum(COUNT_FAULTS), index: z.int().optional() }),
  },
  explanationInvalid: {
    status: 422,
    params: z.strictObject({ reason: z.enum(['code', 'row', 'column', 'duplicate']), index: z.int() }),
  },
  /** Days the wrong way round, or more of them than `limit`. */
  daysInvalid: { status: 422, params: limit },
  /** The first day and the last instant as of which numbers can be had. */
  asOfInvalid: { status: 422, params: z.strictObject({ from: z.iso.date(), until: z.iso.datetime() }) },
  /** The last day on time so far, and the last one that may be given. */
  extensionDayInvalid: { status: 422, params: z.strictObject({ after: z.iso.date(), until: z.iso.date() }) },
  /** A reporter without reporters, another role with some, or a new key without its hash. */
  memberScopeInvalid: { status: 422, params: none },
  memberExpiryInvalid: { status: 422, params: none },
  labelHasContact: { status: 422, params: z.strictObject({ kind: contactKindSchema }) },
  reasonHasContact: { status: 422, params: z.strictObject({ kind: contactKindSchema }) },
  /** A correction after the year was closed says why. */
  restatementReasonMissing: { status: 422, params: z.strictObject({ closedAt: z.iso.datetime() }) },
  templateVersionOther: { status: 422, params: z.strictObject({ sent: z.int(), current: z.int() }) },
  tooManyWrongKeys: { status: 429, params: retry },
  internal: { status: 500, params: none },
  /** OData has it and the feed has not. */
  odataNotSupported: { status: 501, params: z.strictObject({ option: z.string() }) },
  storeAway: { status: 503, params: retry },
} as const;

/** The code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS;

/** What a refusal's text needs. */
export type RefusalParams<C extends RefusalCode> = z.infer<(typeof REFUSALS)[C]['params']>;

/** A refusal as a value. With several codes it is the union of their refusals. */
export type Refusal<C extends RefusalCode = RefusalCode> = {
  [K in C]: {
    readonly code: K;
    readonly status: (typeof REFUSALS)[K]['status'];
    readonly params: RefusalParams<K>;
  };
}[C];
