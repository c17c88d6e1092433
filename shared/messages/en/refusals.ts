import { formatDate } from '../formatDate';
import type { RefusalTexts } from '../refusalTexts';

/** Why a request is refused, in English. */
export const refusals: RefusalTexts = {
  requestInvalid: ({ where, name }) => `The request is malformed: ${where} "${name}".`,
  bodyDamaged: () => 'The data arrived damaged. Send it again.',
  bodyNotJson: () => 'The body of the request is not JSON.',
  preconditionMissing: () =>
    'The request does not say which revision it is built on. Send either If-Match or If-None-Match: *.',
  idempotencyKeyMissing: () => 'The Idempotency-Key header is missing.',
  keyMissing: () => 'An access key is needed.',
  keyUnknown: () => 'The access key does not fit. Check that all of it was pasted.',
  keyExpired: () => 'The access key has expired. Ask the regional operator for a new one.',
  keyRevoked: () => 'The access key has been revoked. Ask the regional operator for a new one.',
  roleNotAllowed: ({ role }) => `Not open to the role "${role}".`,
  otherReporter: () => "This is another reporter's data.",
  regionUnknown: () => 'There is no such region.',
  yearUnknown: () => 'The region collects nothing for this year.',
  templateUnknown: () => 'There is no such template.',
  reporterUnknown: () => 'The region has no such reporter.',
  templateNotOwed: () => 'This reporter does not send this template.',
  submissionUnknown: () => 'Nothing has been sent here yet.',
  revisionUnknown: () => 'There is no such revision.',
  receiptUnknown: () => 'There is no such receipt.',
  eventUnknown: () =>
    'There is no such exemption or extension, or it has been withdrawn. See the list of changes of the year.',
  idempotencyKeyUsed: () => 'Other data has been taken in with this idempotency key. Send with a new key.',
  eventIdUsed: () => 'Another change of the year has this id. Try again with a new id.',
  placeUnknown: ({ index }) =>
    `Place ${index + 1} was not found: this revision has no such row, or the column stays in the workbook.`,
  submissionAccepted: () =>
    'The operator has accepted this submission and it is locked. Ask the operator to reopen it.',
  moveNotAllowed: ({ state }) => moveNotAllowed[state],
  yearNotFrozen: () =>
    'The year has not been opened: the list of who reports is not frozen. Open the year first.',
  yearClosed: () => 'The year is closed already. There is nothing to do.',
  yearNotClosed: () => 'The year is not closed, so there is nothing to reopen.',
  headMoved: ({ revision }) =>
    `Revision ${revision} has been taken in meanwhile. Open it, carry your changes over and send again.`,
  headMissing: () => 'Nothing has been sent here yet, so there is nothing to build on. Send it as the first.',
  bodyTooLarge: ({ limit }) => `Too much data: the request is over ${mebibytes(limit)} MiB.`,
  bodyTooLargeInflated: ({ limit }) => `Too much data: over ${mebibytes(limit)} MiB once inflated.`,
  tooManyRows: ({ limit }) => `Too many rows: one submission has at most ${number(limit)}.`,
  columnTooLong: ({ column, limit }) => `Too many values in column "${column}": at most ${number(limit)}.`,
  tooLargeToKeep: () =>
    'Too much data: the submission does not fit into the store. Nothing was written. Shorten long texts and drop rows that are not needed; if that does not help, ask the regional operator.',
  tooManyEvents: ({ limit }) =>
    `Too many changes in the year: at most ${number(limit)}. Extend the deadline for everybody in one change.`,
  notJson: () => 'Send the data as application/json.',
  encodingUnknown: () => 'The data is compressed in an unknown way. gzip will do.',
  findings: ({ errors, unexplained }) =>
    errors > 0
      ? `Not taken in. Errors: ${number(errors)}.`
      : `Not taken in. Warnings without an explanation: ${number(unexplained)}.`,
  columnsInvalid: ({ column }) =>
    column === ''
      ? 'The columns cannot be read. Update Svod and send again.'
      : `Column "${column}" cannot be taken in. Update Svod and send again.`,
  explanationInvalid: ({ index }) =>
    `Explanation ${index + 1} is not about what is sent. Check the sheet and send again.`,
  extensionDayInvalid: ({ after, until }) =>
    `The new day has to be after ${formatDate(after, 'en')} and not after ${formatDate(until, 'en')}. Give another one.`,
  reasonHasContact: ({ kind }) =>
    `The reason holds ${CONTACTS[kind]}. It is kept with the report: take that out and try again.`,
  restatementReasonMissing: () =>
    'The year is closed, so a correction needs a reason. Say why the data changes, without names and contacts, and send again.',
  templateVersionOther: ({ sent, current }) =>
    `The template is out of date: yours is version ${sent}, the current one is ${current}. Get the new one.`,
  tooManyWrongKeys: ({ retryAfterSeconds }) =>
    `Too many wrong keys. Try again in ${number(Math.ceil(retryAfterSeconds / 60))} min.`,
  internal: () => 'Internal error. Give the operator the number of the request.',
  storeAway: () => 'The store cannot be reached. Try again in a minute.',
};

const CONTACTS = {
  phone: 'a phone number',
  email: 'an e-mail address',
  snils: 'a SNILS number',
  passport: 'a passport number',
} as const;

function mebibytes(bytes: number): string {
  return number(bytes / 1024 / 1024);
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

const moveNotAllowed = {
  waiting: 'This cannot be done now: the submission waits for review. Refresh and see what has changed.',
  returned:
    'This cannot be done now: the submission was returned with questions. Refresh and see what has changed.',
  accepted: 'This cannot be done now: the submission is accepted. It has to be reopened first.',
};
