import { gzipSync } from 'node:zlib';
import type { Store } from '../../../functions/src/storage/store';
import { StoreLimit } from '../../../functions/src/storage/storeErrors';
import { newCode } from '../../../shared/columns/code';
import { MAX_ROWS } from '../../../shared/columns/limits';
import type { OperationName } from '../../../shared/contract/contract';
import type { RefusalCode } from '../../../shared/contract/refusals';
import { awardsCounts, type CountsBody, mentorsCounts, partnersCounts } from '../usecases/counts';
import { bodyOf } from '../usecases/sheets';
import type { TestApp, TestRequest, TestResponse } from '../usecases/testApp';
import { freshKey } from './routeRequest';

type Refuse = (name: OperationName) => Promise<TestResponse>;
type CountsRefusal = Extract<
  RefusalCode,
  'rowsNotSent' | 'registriesCountsOnly' | 'registriesRowsOnly' | 'measuresInvalid'
>;

/** A year in which nothing else is tested; every reporter in one test only. */
const YEAR = '2020';

function counting(app: () => TestApp) {
  const params = (reporter: string, template = 'awards', year = YEAR) => ({
    region: 'khabarovsk',
    year,
    template,
    reporter,
  });
  const push = async (reporter: string, body: CountsBody, change: Partial<TestRequest> = {}) =>
    app()
      .with({ registries: 'counts' })
      .call('pushCounts', {
        key: await app().keyOf('reporter', [reporter]),
        params: params(reporter),
        headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
        body,
        ...change,
      });

  return { params, push };
}

/** How to be refused for what a deployment takes of registries about persons. */
export function countsTriggers(app: () => TestApp): Readonly<Record<CountsRefusal, Refuse>> {
  const { params, push } = counting(app);

  return {
    rowsNotSent: async (name) => {
      const reporter = name === 'readSubmission' ? '08614000' : '08617000';
      await push(reporter, awardsCounts());
      const cells = [{ row: newCode(), column: 'kind', reason: 'Проверьте' }];

      return app().call(name, {
        key: await app().keyOf('operator'),
        params: { ...params(reporter), event: newCode() },
        ...(name === 'putReviewMove' ? { body: { kind: 'return', revision: 1, cells } } : {}),
      });
    },
    registriesCountsOnly: async () =>
      app()
        .with({ registries: 'counts' })
        .call('pushSubmission', {
          key: await app().keyOf('reporter', ['08620000']),
          params: params('08620000', 'mentees', '2024'),
          headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
          body: bodyOf('mentees', [{}]),
        }),
    registriesRowsOnly: async () =>
      app().call('pushCounts', {
        key: await app().keyOf('reporter', ['08620000']),
        params: params('08620000'),
        headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
        body: awardsCounts(),
      }),
    measuresInvalid: () => push('08620000', awardsCounts(1, { measures: [] })),
  };
}

/** How a push of counts is refused with codes that other routes list, too. */
export function countsPushTriggers(app: () => TestApp): Readonly<Partial<Record<RefusalCode, Refuse>>> {
  const { params, push } = counting(app);

  return {
    idempotencyKeyUsed: async () => {
      const headers = { 'if-none-match': '*', 'idempotency-key': freshKey() };
      await push('08624000', awardsCounts(1), { headers });

      return push('08624000', awardsCounts(2), { headers: { ...headers, 'if-none-match': '*' } });
    },
    headMoved: async () => {
      await push('08628000', awardsCounts(1));

      return push('08628000', awardsCounts(2));
    },
    headMissing: () =>
      push('08631000', awardsCounts(), { headers: { 'if-match': '"3"', 'idempotency-key': freshKey() } }),
    submissionAccepted: async () => {
      await push('08634000', awardsCounts(1));
      await app().call('putReviewMove', {
        key: await app().keyOf('operator'),
        params: { ...params('08634000'), event: newCode() },
        body: { kind: 'accept', revision: 1 },
      });

      return push('08634000', awardsCounts(2), {
        headers: { 'if-match': '"1"', 'idempotency-key': freshKey() },
      });
    },
    findings: async () => {
      const shrunk = (year: string, rows: number) =>
        push('08612000', mentorsCounts(rows), { params: params('08612000', 'mentors', year) });
      await shrunk('2023', 5);

      return shrunk('2024', 1);
    },
    // So many measures as a body may have take a fifth of what a store keeps: the store has to have less room.
    tooLargeToKeep: async () => {
      const store: Store = {
        ...app().store,
        commit: async (table, partition, changes) => {
          if (changes.some(({ row }) => row.startsWith('rev:'))) throw new StoreLimit('entity', 'no room');

          return app().store.commit(table, partition, changes);
        },
      };

      return app()
        .with({ registries: 'counts', store })
        .call('pushCounts', {
          key: await app().keyOf('reporter', ['08612000']),
          params: params('08612000', 'partners'),
          headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
          body: partnersCounts(10),
        });
    },
    tooManyRows: () => push('08637000', awardsCounts(1, { rows: MAX_ROWS + 1 })),
    templateVersionOther: () => push('08637000', awardsCounts(1, { templateVersion: 99 })),
    reasonHasContact: () => push('08637000', awardsCounts(1, { reason: 'Звоните: 8 914 123-45-67' })),
    bodyTooLargeInflated: async () => {
      const small = app().with({ limits: { inflatedBytes: 50 }, registries: 'counts' });

      return small.call('pushCounts', {
        key: await app().keyOf('reporter', ['08637000']),
        params: params('08637000'),
        headers: {
          'if-none-match': '*',
          'idempotency-key': freshKey(),
          'content-encoding': 'gzip',
        },
        body: gzipSync(Buffer.from(JSON.stringify(awardsCounts()))),
      });
    },
  };
}
