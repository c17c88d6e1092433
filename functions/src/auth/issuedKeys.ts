import type { Clock } from '../clock';
import { keyRow, MEMBERS } from '../storage/memberRow';
import type { Store } from '../storage/store';

/** For this long the list is good: a key that was issued since then is not on it. */
export const LIST_SECONDS = 15;

/** Letters of a hash that are kept, 64 bits: who is on the list is looked up as anybody is. */
const KEPT = 16;

/** Keys that somebody holds or held, by their hashes. */
export type IssuedKeys = {
  /** @throws StoreUnavailable when the list is due and cannot be read */
  readonly has: (keyHash: string) => Promise<boolean>;
};

/**
 * Tells without asking the store for each one whether a key was ever issued: all hashes are read at once, at most every
 * 15 seconds and only when somebody asks. So however many wrong keys come, the store notices little of it, and a right
 * one is never taken for one of them.
 */
export function issuedKeys(store: Store, clock: Clock): IssuedKeys {
  let list: { readonly readAt: number; readonly hashes: Promise<ReadonlySet<string>> } | null = null;

  function listNow(): Promise<ReadonlySet<string>> {
    const now = clock().getTime();

    if (list !== null && Math.abs(now - list.readAt) < LIST_SECONDS * 1000) return list.hashes;

    const hashes = readHashes(store).catch((error: unknown) => {
      list = null;
      throw error;
    });
    list = { readAt: now, hashes };

    return hashes;
  }

  return { has: async (keyHash) => (await listNow()).has(keyHash.slice(0, KEPT)) };
}

async function readHashes(store: Store): Promise<ReadonlySet<string>> {
  const from = keyRow('');
  // `g` follows every letter of a hash.
  const entities = await store.range('members', MEMBERS, from, keyRow('g'), ['id']);

  return new Set(entities.map(({ row }) => row.slice(from.length, from.length + KEPT)));
}
