import { setImmediate as turn } from 'node:timers/promises';
import { HttpRequest } from '@azure/functions';
import { accessKeyAuthenticator } from '../../../functions/src/auth/accessKeyAuthenticator';
import { createMember } from '../../../functions/src/storage/createMember';
import { readListedMembers } from '../../../functions/src/storage/readListedMembers';
import { revokeMember } from '../../../functions/src/storage/revokeMember';
import type { Store } from '../../../functions/src/storage/store';
import { StoreUnavailable } from '../../../functions/src/storage/storeErrors';
import { memoryStore } from '../../trust/memoryStore';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A member of one day, who asks. */
async function member() {
  // Six in the morning of the 26th in Khabarovsk.
  const time = { now: Date.parse('2024-11-25T20:00:00Z') };
  const writes = { count: 0, away: false };
  const reads = { count: 0 };
  const memory = memoryStore();
  const store: Store = {
    ...memory,
    get: (...query) => {
      reads.count += 1;

      return memory.get(...query);
    },
    commit: async (...change) => {
      writes.count += 1;
      if (writes.away) throw new StoreUnavailable('gone');

      return memory.commit(...change);
    },
  };
  const admitted = await createMember(
    memory,
    { label: 'Тест', region: 'khabarovsk', role: 'operator', reporters: [], days: 1 },
    new Date(time.now),
  );
  const authenticate = accessKeyAuthenticator(store, () => new Date(time.now));

  return {
    time,
    reads,
    writes,
    revoke: () => revokeMember(memory, admitted.member.id, new Date(time.now)),
    ask: async () => {
      const headers = { authorization: `Bearer ${admitted.accessKey}` };
      const { ok } = await authenticate(new HttpRequest({ method: 'GET', url: 'http://x/', headers }));

      // The use is noted behind the answer.
      for (let turns = 0; turns < 5; turns += 1) await turn();

      return ok;
    },
    lastUse: async () => (await readListedMembers(memory, 'khabarovsk'))[0]?.lastUse,
  };
}

describe('the last use of a key', () => {
  test('is noted by the local day, once', async () => {
    const { ask, lastUse, reads, writes } = await member();

    expect(await ask()).toBe(true);
    expect(await lastUse()).toBe('2024-11-26');

    // From then on only the key itself is looked up.
    reads.count = 0;
    expect(await ask()).toBe(true);
    expect([reads.count, writes.count]).toEqual([1, 1]);
  });

  test('that could not be noted keeps nobody out, and is noted with the next request', async () => {
    const { ask, lastUse, writes } = await member();

    writes.away = true;
    expect(await ask()).toBe(true);
    expect(await lastUse()).toBeNull();

    writes.away = false;
    expect(await ask()).toBe(true);
    expect(await lastUse()).toBe('2024-11-26');
  });

  test.each(['expired', 'revoked'] as const)('is none when the key has %s', async (why) => {
    const { time, ask, revoke, lastUse } = await member();

    if (why === 'expired') time.now += DAY_MS;
    else await revoke();

    expect(await ask()).toBe(false);
    expect(await lastUse()).toBeNull();
  });
});
