import { REFUSALS, type Refusal, type RefusalCode } from '../../../shared/contract/refusals';
import { refuse } from '../../../shared/contract/result';
import { refusalMessage } from '../../../shared/messages/refusalMessage';

/** One refusal of every code, with ordinary parameters. */
const EXAMPLES: readonly Refusal[] = [
  refuse('requestInvalid', { where: 'query', name: 'revision' }),
  refuse('bodyDamaged', {}),
  refuse('bodyNotJson', {}),
  refuse('preconditionMissing', {}),
  refuse('idempotencyKeyMissing', {}),
  refuse('keyMissing', {}),
  refuse('keyUnknown', {}),
  refuse('keyExpired', { expired: '2024-11-25T03:00:00.000Z' }),
  refuse('keyRevoked', {}),
  refuse('roleNotAllowed', { role: 'analyst' }),
  refuse('otherReporter', {}),
  refuse('regionUnknown', {}),
  refuse('yearUnknown', {}),
  refuse('templateUnknown', {}),
  refuse('reporterUnknown', {}),
  refuse('templateNotOwed', {}),
  refuse('submissionUnknown', {}),
  refuse('revisionUnknown', {}),
  refuse('receiptUnknown', {}),
  refuse('releaseUnknown', {}),
  refuse('eventUnknown', {}),
  refuse('eventIdUsed', {}),
  refuse('practiceUnknown', {}),
  refuse('practiceChanged', {}),
  refuse('memberUnknown', {}),
  refuse('memberIdUsed', {}),
  refuse('memberRevoked', {}),
  refuse('ownKey', {}),
  refuse('memberMoved', { revision: 2 }),
  refuse('tooManyMembers', { limit: 3000 }),
  refuse('memberScopeInvalid', {}),
  refuse('memberExpiryInvalid', {}),
  refuse('labelHasContact', { kind: 'phone' }),
  refuse('yearEmpty', {}),
  refuse('yearNotFrozen', {}),
  refuse('yearClosed', {}),
  refuse('yearNotClosed', {}),
  refuse('tooManyEvents', { limit: 1000 }),
  refuse('tooManyReleases', { limit: 60 }),
  refuse('extensionDayInvalid', { after: '2024-11-30', until: '2025-12-31' }),
  refuse('reasonHasContact', { kind: 'phone' }),
  refuse('restatementReasonMissing', { closedAt: '2025-01-20T03:00:00.000Z' }),
  refuse('idempotencyKeyUsed', {}),
  refuse('headMoved', { revision: 3, sentAt: '2024-11-25T03:00:00.000Z' }),
  refuse('headMissing', {}),
  refuse('placeUnknown', { index: 0 }),
  refuse('placeAccepted', {}),
  refuse('submissionAccepted', {}),
  refuse('moveNotAllowed', { state: 'returned' }),
  refuse('bodyTooLarge', { limit: 16_777_216 }),
  refuse('bodyTooLargeInflated', { limit: 33_554_432 }),
  refuse('tooManyRows', { limit: 100_000 }),
  refuse('columnTooLong', { column: 'rowCode', limit: 100_000 }),
  refuse('tooLargeToKeep', {}),
  refuse('notJson', {}),
  refuse('encodingUnknown', {}),
  refuse('findings', { errors: 2, unexplained: 0, findings: [], counts: {} }),
  refuse('columnsInvalid', { reason: 'columnUnknown', column: 'lastName' }),
  refuse('explanationInvalid', { reason: 'row', index: 0 }),
  refuse('templateVersionOther', { sent: 1, current: 2 }),
  refuse('rowsRemoved', { removedAt: '2024-01-01T03:00:00.000Z' }),
  refuse('rowsNotSent', { revision: 2 }),
  refuse('registriesCountsOnly', {}),
  refuse('registriesRowsOnly', {}),
  refuse('measuresInvalid', { reason: 'key', index: 3 }),
  refuse('daysInvalid', { limit: 31 }),
  refuse('asOfInvalid', { from: '2020-01-01', until: '2024-11-25T03:00:00.000Z' }),
  refuse('columnUnknown', { column: 'lastName' }),
  refuse('entitySetUnknown', {}),
  refuse('entityUnknown', {}),
  refuse('odataQueryInvalid', { option: '$filter', at: 3 }),
  refuse('odataNotSupported', { option: '$apply' }),
  refuse('internal', {}),
  refuse('tooManyWrongKeys', { retryAfterSeconds: 90 }),
  refuse('storeAway', { retryAfterSeconds: 5 }),
].map(({ refusal }) => refusal);

describe('the text of a refusal', () => {
  test('there is an example of every code', () => {
    expect(EXAMPLES.map(({ code }) => code).sort()).toEqual(Object.keys(REFUSALS).sort());
  });

  test.each(EXAMPLES)('$code is a whole sentence in both languages', (refusal) => {
    const texts = [refusalMessage('ru', refusal), refusalMessage('en', refusal)];

    for (const text of texts) expect(text).toMatch(/^[А-ЯЁA-Z].*\.$/u);
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN|null|object/);
    expect(texts[0]).toMatch(/[а-яё]/);
    expect(texts[1]).not.toMatch(/[а-яё]/);
  });

  test.each<[RefusalCode, Refusal, string]>([
    [
      'findings',
      refuse('findings', { errors: 1234, unexplained: 9, findings: [], counts: {} }).refusal,
      '1\u00a0234',
    ],
    [
      'findings',
      refuse('findings', { errors: 0, unexplained: 9, findings: [], counts: {} }).refusal,
      'без объяснения: 9',
    ],
    ['bodyTooLarge', refuse('bodyTooLarge', { limit: 16_777_216 }).refusal, '16 МиБ'],
    ['columnsInvalid', refuse('columnsInvalid', { reason: 'shape', column: '' }).refusal, 'Столбцы сдачи'],
    ['explanationInvalid', refuse('explanationInvalid', { reason: 'row', index: 0 }).refusal, '№ 1'],
    ['tooManyWrongKeys', refuse('tooManyWrongKeys', { retryAfterSeconds: 61 }).refusal, '2 мин'],
  ])('%s says what it is about', (_code, refusal, part) => {
    expect(refusalMessage('ru', refusal)).toContain(part);
  });
});
