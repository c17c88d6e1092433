import { preparedStore } from '../../functions/src/preparedStore';
import type { Store } from '../../functions/src/storage/store';

const EMPTY: Store = {
  get: async () => null,
  range: async () => [],
  commit: async () => ({ ok: true }),
};

function preparing(outcomes: ('fails' | 'works')[]) {
  const tries: string[] = [];
  const store = preparedStore(EMPTY, async () => {
    const outcome = outcomes[tries.length] ?? 'works';
    tries.push(outcome);
    if (outcome === 'fails') throw new Error('away');
  });

  return { store, tries };
}

describe('a store that prepares itself', () => {
  test('is not touched before it is used, and prepared once for all first calls', async () => {
    const { store, tries } = preparing(['works']);
    expect(tries).toEqual([]);

    await Promise.all([
      store.get('members', 'p', 'r'),
      store.range('members', 'p', 'a', 'b'),
      store.commit('members', 'p', []),
    ]);
    expect(tries).toEqual(['works']);
  });

  test('is prepared again after it failed', async () => {
    const { store, tries } = preparing(['fails', 'works']);

    await expect(store.get('members', 'p', 'r')).rejects.toThrow('away');
    expect(await store.get('members', 'p', 'r')).toBeNull();
    expect(await store.range('members', 'p', 'a', 'b')).toEqual([]);
    expect(tries).toEqual(['fails', 'works']);
  });
});
