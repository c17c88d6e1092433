import { prepareStore } from '../../../functions/src/storage/prepareStore';
import type { Store } from '../../../functions/src/storage/store';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { startAzurite } from '../../helpers/azurite';
import { startLossyProxy } from './lossyProxy';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  store = tableStore(azurite.connectionString);
});

afterAll(() => azurite.stop());

describe('an answer that ends too early', () => {
  test('is no success, whether it was one or a refusal, and the change is there once', async () => {
    const proxy = await startLossyProxy(azurite.connectionString);
    const cut = tableStore(proxy.connectionString);
    const changes = [
      { kind: 'create', row: 'one', values: { x: 1 } },
      { kind: 'create', row: 'other', values: { x: 1 } },
    ] as const;

    try {
      for (const partition of ['cut', 'cut']) {
        proxy.cutNextAnswer('POST');
        await expect(cut.commit('members', partition, changes)).rejects.toMatchObject({
          name: 'StoreUnavailable',
        });
      }

      expect(await cut.commit('members', 'cut', changes)).toEqual({ ok: false, reason: 'exists' });
      expect(await store.range('members', 'cut', 'a', 'z')).toHaveLength(2);
    } finally {
      await proxy.stop();
    }
  });

  test('while reading is a store that is away, not a fault of ours', async () => {
    const proxy = await startLossyProxy(azurite.connectionString);
    const cut = tableStore(proxy.connectionString);

    // Long, so that what is left of the answer has some of it.
    const values = { x: 'КАНАРЕЙКА'.repeat(200) };

    await store.commit('members', 'read', [{ kind: 'create', row: 'one', values }]);

    try {
      proxy.cutNextAnswer('GET');
      // Whose message goes into the log.
      await expect(cut.get('members', 'read', 'one')).rejects.toMatchObject({
        name: 'StoreUnavailable',
        message: expect.not.stringContaining('КАНАРЕЙКА'),
      });
      expect((await cut.get('members', 'read', 'one'))?.values).toEqual(values);
    } finally {
      await proxy.stop();
    }
  });
});
