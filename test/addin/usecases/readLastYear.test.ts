import { apiClient } from '../../../addin/src/api/apiClient';
import { readLastYear } from '../../../addin/src/usecases/readLastYear';
import type { Measure } from '../../../shared/measures/measure';
import { inTurn, type Reply, refusal, startService } from '../api/service';
import { OWNER } from './book';
import { receiptOf } from './receiptOf';

const MEASURES: readonly Measure[] = [{ key: 'd_oo', dimensions: {}, quantity: { kind: 'exact', value: 5 } }];

async function lastYear(reply: Reply) {
  const service = await startService(inTurn(reply));

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
  it('asks for the sheets of the year before that something is compared with, and no others', async () => {
    const body = {
      revision: 3,
      templateVersion: 1,
      rows: 0,
      columns: {},
      explanations: [],
      receipt: receiptOf(3, MEASURES),
    };

    const { found, asked } = await lastYear({ body });

    expect(found).toEqual({ mentors: MEASURES, mentees: MEASURES, monitoring: MEASURES });
    expect(asked.toSorted()).toEqual(
      ['mentees', 'mentors', 'monitoring'].map(
        (template) => `/api/regions/khabarovsk/years/2023/templates/${template}/reporters/08612000`,
      ),
    );
  });

  it.each<[string, Reply]>([
    ['nothing was sent', { status: 404, body: refusal('submissionUnknown') }],
    ['the year is none of the region', { status: 404, body: refusal('yearUnknown') }],
    ['the key is for somebody else', { status: 403, body: refusal('otherReporter') }],
    ['the service is away', 'reset'],
  ])('knows nothing when %s', async (_, reply) => {
    expect((await lastYear(reply)).found).toEqual({});
  });
});
