import { apiClient } from '../../../addin/src/api/apiClient';
import { readLastYear } from '../../../addin/src/usecases/readLastYear';
import type { Measure } from '../../../shared/measures/measure';
import { type Reply, refusal, startService } from '../api/service';
import { OWNER } from './book';
import { receiptOf } from './receiptOf';

const MEASURES: readonly Measure[] = [{ key: 'd_oo', dimensions: {}, quantity: { kind: 'exact', value: 5 } }];

/** What the service's ledger of 2023 says of `template`. */
function entry(template: string, receipt: string | null, reporter = OWNER.reporter.key) {
  return {
    reporter,
    template,
    due: '2023-12-01',
    extended: false,
    restated: false,
    expected: true,
    exemption: null,
    state: receipt === null ? 'overdue' : 'received',
    revision: receipt === null ? null : 3,
    sentAt: receipt === null ? null : '2023-11-25T01:00:00.000Z',
    rows: receipt === null ? null : 1,
    warnings: receipt === null ? null : 0,
    receipt,
  };
}

function ledgerOf(...entries: readonly object[]): Reply {
  const counts = {
    expected: 1,
    exempt: 0,
    frozenAt: null,
    closedAt: null,
    received: 1,
    late: 0,
    unexpected: 0,
  };

  return {
    body: {
      region: 'khabarovsk',
      year: 2023,
      asOf: '2024-11-25T01:00:00.000Z',
      ...counts,
      reporters: [],
      unlisted: [],
      entries,
    },
  };
}

async function lastYear(ledger: Reply, receipt: Reply) {
  const service = await startService(({ url }) => (url.includes('/ledger') ? ledger : receipt));

  try {
    const found = await readLastYear(
      apiClient(service.address, 'svod_key', async () => {}),
      OWNER,
    );

    return { found, asked: service.heard.map(({ url }) => url) };
  } finally {
    await service.stop();
  }
}

describe('readLastYear', () => {
  it('takes the sums from the receipts of what something is compared with, and asks for no others', async () => {
    const ledger = ledgerOf(
      entry('mentees', 'khabarovsk.2023.mentees.08612000.3'),
      entry('mentors', 'khabarovsk.2023.mentors.08612000.1'),
      entry('monitoring', null),
      entry('documents', 'khabarovsk.2023.documents.08612000.1'),
      entry('mentees', 'khabarovsk.2023.mentees.08701000.1', '08701000'),
    );

    const { found, asked } = await lastYear(ledger, { body: receiptOf(3, MEASURES) });

    expect(found).toEqual({ mentors: MEASURES, mentees: MEASURES });
    expect(asked.toSorted()).toEqual([
      '/api/receipts/khabarovsk.2023.mentees.08612000.3',
      '/api/receipts/khabarovsk.2023.mentors.08612000.1',
      '/api/regions/khabarovsk/years/2023/ledger',
    ]);
  });

  it.each<[string, Reply]>([
    ['the year is none of the region', { status: 404, body: refusal('yearUnknown') }],
    ['nothing was sent', ledgerOf(entry('mentees', null))],
    ['the service is away', 'reset'],
  ])('knows nothing when %s', async (_, ledger) => {
    expect((await lastYear(ledger, { body: receiptOf(3, MEASURES) })).found).toEqual({});
  });

  it('leaves out a receipt that cannot be had', async () => {
    const ledger = ledgerOf(entry('mentees', 'khabarovsk.2023.mentees.08612000.3'));

    expect((await lastYear(ledger, 'reset')).found).toEqual({});
  });
});
