import { formatDate } from '../formatDate';
import type { RefusalTexts } from '../refusalTexts';

/** Why a request is refused, in English. */
export const refusals: RefusalTexts = {
  requestInvalid: ({ where, name }) => `The request is malformed: ${where} "${name}".`,
  odataQueryInvalid: ({ option, at }) =>
    `The OData query is malformed: ${option}, character ${at + 1}. Check the names of columns and the quotes.`,
  odataNotSupported: ({ option }) =>
    option === 'other' || option === 'path'
      ? 'This OData feed cannot do that. Narrow the table down where you load it.'
      : `This OData feed cannot do what ${option} asks. Narrow the table down where you load it.`,
  entitySetUnknown: () => 'The OData feed has no such set.',
  entityUnknown: () => 'The OData feed has no entry with this key.',
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
  eventUnknown: () => 'There is no such entry, or it has been withdrawn. Refresh the list and try again.',
  idempotencyKeyUsed: () => 'Other data has been taken in with this idempotency key. Send with a new key.',
  practiceUnknown: () =>
    'The newest submission has no such practice: its row may have been deleted. Refresh the list.',
  practiceChanged: () =>
    'The practice was changed while you looked at it. Refresh the list and decide on the new text.',
  eventIdUsed: () => 'Something else was done under this id. Try again with a new id.',
  releaseUnknown: () =>
    'There is no such release. Analysts see the numbers of a year once the regional operator has released it.',
  yearEmpty: () => 'Nothing has been sent for this year yet: there is nothing to release.',
  tooManyReleases: ({ limit }) =>
    `A year has at most ${limit} releases. No new one was made; the earlier ones stay.`,
  placeUnknown: ({ index }) =>
    `Place ${index + 1} was not found: this revision has no such row, or the column stays in the workbook.`,
  columnUnknown: ({ column }) =>
    `The column “${column}” cannot be shown: the template has none, or it stays in the sender’s workbook.`,
  asOfInvalid: ({ from, until }) =>
    `A snapshot can be taken from ${formatDate(from, 'en')} up to this minute (${formatDate(until.slice(0, 10), 'en')}). Choose another day and time.`,
  daysInvalid: ({ limit }) => `Give the days in order, at most ${limit} at once.`,
  rowsNotSent: () =>
    'Only the totals of this sheet were sent, its rows stay in the sender’s workbook. Ask the sender about a row, or ask here about the whole sheet.',
  registriesCountsOnly: () =>
    'Only the totals of this sheet are taken: rows about people stay in the workbook. Update Svod and send again.',
  registriesRowsOnly: () =>
    'This sheet is taken with its rows, and only totals came. Sign in anew and send again.',
  measuresInvalid: () =>
    'The totals of the sheet do not agree with each other or with the template. Nothing was written. Update Svod and send again.',
  rowsRemoved: ({ removedAt }) =>
    `The rows of this submission are no longer kept: their term ended on ${formatDate(removedAt.slice(0, 10), 'en')}. Receipt and sums remain, the rows are in your workbook.`,
  submissionAccepted: () =>
    'The operator has accepted this submission and it is locked. Ask the operator to reopen it.',
  placeAccepted: () =>
    'These cells were asked about before, the answer was accepted, and the values have not changed since. If the question is a new one, ask it about the whole row.',
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
    `Too many entries: at most ${number(limit)} here. Join them: a deadline can be extended for everybody at once, and several cells asked about in one question about the row.`,
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
  memberUnknown: () => 'The region has no such member. Refresh the list.',
  memberIdUsed: () => 'This id or key is another member’s already. Issue the key anew.',
  memberRevoked: () => 'This key has been revoked and cannot be given back. Issue a new one.',
  ownKey: () =>
    'This is your own key: it cannot be revoked or get another role, so that you are not locked out. Ask another operator.',
  memberMoved: () =>
    'Another operator changed this member while the list was open. Refresh the list and try again.',
  tooManyMembers: ({ limit }) =>
    `The region has ${number(limit)} members already, and no more are taken in. Ask whoever runs Svod.`,
  memberScopeInvalid: () =>
    'Whoever sends reports needs at least one municipality or organisation; the other roles need none. Check role and list.',
  memberExpiryInvalid: () =>
    'The key would have expired already. Name a day to come, or issue it without an end.',
  labelHasContact: ({ kind }) =>
    `The name of the member holds ${CONTACTS[kind]}. Write only the name of the office.`,
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
  name: "a person's name",
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
