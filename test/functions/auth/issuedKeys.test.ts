import { issuedKeys, LIST_SECONDS } from '../../../functions/src/auth/issuedKeys';
import { createMember } from '../../../functions/src/storage/createMember';
import { keyHashOf } from '../../../functions/src/storage/memberRow';
import type { Store } from '../../../functions/src/storage/store';
import { StoreUnavailable } from '../../../functions/src/storage/storeErrors';
import { memoryStore } from '../../trust/memoryStore';

const OPERATOR = {
  label: 'Тест',
  region: 'khabarovsk',
  role: 'operator',
  reporters: [],
  days: null,
} as const;

function listed() {
  const time = { now: Date.parse('2024-11-25T03:00:00Z') };
  const clock = () => new Date(time.now);
  const memory = memoryStore();
  const reads = { count: 0, away: false };
  const store: Store = {
    ...memory,
    range: async (...query) => {
      reads.count += 1;
      if (reads.away) throw new StoreUnavailable('gone');

      return memory.range(...query);
    },
  };
  const newKey = async () => keyHashOf((await createMember(memory, OPERATOR, clock())).accessKey);

  return { time, reads, newKey, issued: issuedKeys(store, clock) };
}

describe('the list of keys that were issued', () => {
  test('is read once for all who ask at the same time', async () => {
    const { reads, newKey, issued } = listed();
    const hash = await newKey();

    expect(await Promise.all([hash, keyHashOf('other'), hash].map(issued.has))).toEqual([true, false, true]);
    expect(reads.count).toBe(1);
  });

  test('is read anew by the next who asks when it could not be read', async () => {
    const { reads, newKey, issued } = listed();
    const hash = await newKey();

    reads.away = true;
    await expect(issued.has(hash)).rejects.toThrow(StoreUnavailable);
    reads.away = false;

    expect(await issued.has(hash)).toBe(true);
  });

  test.each([
    ['goes on', LIST_SECONDS * 1000],
    ['goes back', -60 * 60 * 1000],
  ])('has a key that was issued since, once the clock %s', async (_, by) => {
    const { time, newKey, issued } = listed();
    await issued.has('anybody');
    const hash = await newKey();

    expect(await issued.has(hash)).toBe(false);
    time.now += by;
    expect(await issued.has(hash)).toBe(true);
  });
});
