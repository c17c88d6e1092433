import { releaseValues } from '../../../functions/src/storage/releaseEntity';
import type { Store } from '../../../functions/src/storage/store';
import { StoreLimit } from '../../../functions/src/storage/storeErrors';
import { newCode } from '../../../shared/columns/code';
import type { OperationName } from '../../../shared/contract/contract';
import type { RefusalCode } from '../../../shared/contract/refusals';
import { MAX_RELEASES } from '../../../shared/contract/release';
import { code } from '../usecases/sheets';
import type { TestApp, TestResponse } from '../usecases/testApp';
import { freshKey, routeRequest, soundBody } from './routeRequest';

type ReleaseRefusal = Extract<RefusalCode, 'releaseUnknown' | 'yearEmpty' | 'tooManyReleases'>;
type Refuse = (name: OperationName) => Promise<TestResponse>;

/** How to be refused for what a year has released. Each works in a year of its own. */
export function releaseTriggers(app: () => TestApp): Readonly<Record<ReleaseRefusal, Refuse>> {
  const release = async (year: string) => {
    const params = { region: 'khabarovsk', year, release: newCode() };

    return app().call('putRelease', { key: await app().keyOf('operator'), params });
  };

  return {
    releaseUnknown: async (name) => {
      const request = routeRequest(name);

      if (name === 'putRelease') {
        const params = { ...request.params, release: 'x' };

        return app().call(name, { params, key: await app().keyOf('operator') });
      }

      const query = name === 'readRelease' ? '' : `?release=${code(7)}`;

      return app().call(name, { ...request, query, key: await app().keyOf('analyst') });
    },
    // Nobody sends anything in that region.
    yearEmpty: async () => {
      const { accessKey } = await app().admit({ region: 'irkutsk' });
      const params = { region: 'irkutsk', year: '2024', release: newCode() };

      return app().call('putRelease', { key: accessKey, params });
    },
    tooManyReleases: async () => {
      await fillReleases(app());

      return release('2022');
    },
  };
}

/** How a release is refused that a transaction does not hold. */
export async function tooLargeRelease(app: TestApp): Promise<TestResponse> {
  const sent = { reporter: '08606000', year: '2021' };
  const params = { region: 'khabarovsk', year: '2021', release: newCode() };

  await app.call('pushSubmission', {
    ...routeRequest('pushSubmission', sent),
    headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
    body: soundBody(),
    key: await app.keyOf('reporter', [sent.reporter]),
  });

  const commit: Store['commit'] = (table, partition, changes) =>
    changes.some(({ row }) => row.startsWith('release:'))
      ? Promise.reject(new StoreLimit('transactionBytes', 'too many'))
      : app.store.commit(table, partition, changes);
  const small = app.with({ store: { ...app.store, commit } });

  return small.call('putRelease', { key: await app.keyOf('operator'), params });
}

async function fillReleases({ store, clock }: TestApp): Promise<void> {
  const rows = Array.from({ length: MAX_RELEASES }, (_, index) => ({
    kind: 'create' as const,
    row: `release:${String(index + 1).padStart(4, '0')}`,
    values: releaseValues({
      id: newCode(),
      number: index + 1,
      at: clock.now.toISOString(),
      by: 'somebody',
      facts: 0,
      kept: 0,
      withheld: 0,
      blocks: [],
    }),
  }));

  await store.commit('ledgers', 'khabarovsk:2022', rows);
}
