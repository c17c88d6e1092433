import { readPlace } from '../../../functions/local/backup/readPlace';
import { commitRevision } from '../../../functions/src/storage/commitRevision';
import { readHead } from '../../../functions/src/storage/readHead';
import type { Entity, Store } from '../../../functions/src/storage/store';
import { freshAddress, revisionOf } from '../../functions/storage/fixtures';
import { memoryStore } from '../memoryStore';

const REGION = 'khabarovsk';
const PLACE = { table: 'submissions', partition: 'khabarovsk:2024:mentees' } as const;
const ADDRESS = { ...freshAddress(), year: 2024 };

async function push(store: Store): Promise<void> {
  const head = await readHead(store, ADDRESS);
  const next = (head?.revision ?? 0) + 1;
  const revision = revisionOf(next, { id: `upload-${next}`, blocks: [] }, 1);

  await commitRevision(store, ADDRESS, revision, head?.etag ?? null);
}

/** A store in which somebody pushes in the middle of a reading of all, as between two pages, so many times. */
function pushedWhileRead(store: Store, times: number): Store {
  let left = times;

  return {
    ...store,
    range: async (table, partition, from, to, select) => {
      if (from >= 'head:' || left === 0) return store.range(table, partition, from, to, select);
      left -= 1;

      const before = await store.range(table, partition, from, 'i', select);

      await push(store);

      return [...before, ...(await store.range(table, partition, 'i', to, select))];
    },
  };
}

const revisionsIn = (entities: readonly Entity[], prefix: string) =>
  entities.filter(({ row }) => row.startsWith(prefix)).map(({ values }) => values.revision);

test('what is read while somebody pushes belongs together', async () => {
  const store = memoryStore();

  await push(store);

  const read = await readPlace(pushedWhileRead(store, 2), PLACE, REGION);

  expect([revisionsIn(read, 'head:'), revisionsIn(read, 'rev:')]).toEqual([[3], [1, 2, 3]]);
});

test('what never stands still is not copied', async () => {
  const store = memoryStore();

  await push(store);

  await expect(readPlace(pushedWhileRead(store, 99), PLACE, REGION)).rejects.toThrow(
    'всё время отправляют новое',
  );
});
