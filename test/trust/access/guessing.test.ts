import { randomBytes } from 'node:crypto';
import { HttpRequest } from '@azure/functions';
import { accessKeyAuthenticator } from '../../../functions/src/auth/accessKeyAuthenticator';
import { LIST_SECONDS } from '../../../functions/src/auth/issuedKeys';
import { WRONG_KEYS } from '../../../functions/src/auth/wrongKeyLimiter';
import { createMember } from '../../../functions/src/storage/createMember';
import { revokeMember } from '../../../functions/src/storage/revokeMember';
import type { Store } from '../../../functions/src/storage/store';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { memoryStore } from '../memoryStore';

/* Keys guessed from everywhere at once, and the people who have right ones meanwhile. */

const GUESSES = times(4000, 200_000);
const PROXY = '10.0.0.5';
/** One municipality behind one address, and people elsewhere. */
const OFFICE = '198.51.100.1';
const STEP_MS = 20;
/** What docs/security.md says that the store is asked at most. */
const LOOK_UPS = 1000;
const FIVE_MINUTES_MS = 5 * 60 * 1000;

/** Counts what is read of the members. */
function watched(store: Store) {
  const reads = { single: 0, lists: 0 };

  return {
    reads,
    store: {
      ...store,
      get: (
        table: Parameters<Store['get']>[0],
        partition: string,
        row: string,
        select?: readonly string[],
      ) => {
        reads.single += row.startsWith('key:') ? 1 : 0;

        return store.get(table, partition, row, select);
      },
      range: (...query: Parameters<Store['range']>) => {
        reads.lists += query[0] === 'members' ? 1 : 0;

        return store.range(...query);
      },
    },
  };
}

async function attacked() {
  const time = { now: Date.parse('2024-11-25T03:00:00Z') };
  const clock = () => new Date(time.now);
  const { reads, store } = watched(memoryStore());
  const authenticate = accessKeyAuthenticator(store, clock, (address) => address === PROXY);
  const member = { label: 'Отдел', region: 'khabarovsk', role: 'operator', reporters: [], days: 30 } as const;
  const admit = () => createMember(store, member, clock());

  return {
    time,
    reads,
    admit,
    revoke: (id: string) => revokeMember(store, id, clock()),
    ask: async (key: string, from: string, claimed = '') => {
      const request = new HttpRequest({
        method: 'GET',
        url: 'http://x/api/session',
        headers: { authorization: `Bearer ${key}`, 'x-forwarded-for': `${claimed}${from}, ${PROXY}` },
      });
      const result = await authenticate(request);

      return result.ok ? 'in' : result.refusal.code;
    },
  };
}

/** The same addresses in every run. */
function numbers(seed: number): (most: number) => number {
  let state = seed;

  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;

    return state % most;
  };
}

type Attack = Awaited<ReturnType<typeof attacked>>;
type Admitted = Awaited<ReturnType<typeof createMember>>;

/** Where a guess comes from; some machines sit in the office. */
function machineOf(guess: number, next: (most: number) => number): string {
  if (guess % 5 === 0) return OFFICE;

  const hex = () => next(65_536).toString(16);

  return guess % 3 === 0
    ? `2001:db8:${hex()}:${hex()}::${hex()}`
    : `203.${next(256)}.${next(256)}.${next(256)}`;
}

/** Somebody leaves and somebody comes, who is known after the list was read again; gives what the old key opens. */
async function replaceOne({ admit, revoke, ask, time }: Attack, honest: Admitted[]): Promise<string> {
  const gone = honest.pop();

  await revoke(gone?.member.id ?? '');
  honest.push(await admit());
  time.now += LIST_SECONDS * 1000;

  return ask(gone?.accessKey ?? '', OFFICE);
}

/** Guesses, now and then a right key in between; tells how often each answer was given to whom. */
async function play(attack: Attack, honest: Admitted[]): Promise<Readonly<Record<string, number>>> {
  const next = numbers(SEED);
  const seen: Record<string, number> = {};
  const count = (who: string, answer: string) => {
    const name = `${who}: ${answer === 'in' || who === 'revoked' ? answer : 'refused'}`;
    seen[name] = (seen[name] ?? 0) + 1;
  };

  for (let guess = 0; guess < GUESSES; guess += 1) {
    const machine = machineOf(guess, next);
    const key = `svod_${randomBytes(32).toString('base64url')}`;
    count('guess', await attack.ask(key, machine, guess % 4 === 0 ? `${OFFICE}, ` : ''));

    if (guess % 10 === 0) {
      count('honest', await attack.ask(honest[next(honest.length)]?.accessKey ?? '', machine));
    }
    if (guess % 1000 === 999) count('revoked', await replaceOne(attack, honest));
    attack.time.now += STEP_MS;
  }

  return seen;
}

test(
  'nobody with a right key is refused while a net of machines guesses, and the store is asked little',
  async () => {
    const attack = await attacked();
    const { time, reads } = attack;
    const honest = await Promise.all(Array.from({ length: 40 }, attack.admit));
    const began = time.now;
    const seen = await play(attack, honest);

    const lasted = time.now - began;
    const replaced = GUESSES / 1000;
    const right = GUESSES / 10;
    const looked = reads.single - right;

    expect(seen).toEqual({ 'guess: refused': GUESSES, 'honest: in': right, 'revoked: keyRevoked': replaced });
    // Of each who is replaced the key is read twice more: to be revoked, and to be told that it is.
    expect(looked).toBeLessThanOrEqual(Math.ceil(lasted / FIVE_MINUTES_MS) * LOOK_UPS + 3 * replaced);
    expect(reads.lists).toBeLessThanOrEqual(lasted / (LIST_SECONDS * 1000) + 1 + replaced);
    keepFigure({
      area: 'access',
      what: `${GUESSES} guessed keys from as many addresses, ${right} requests with right keys among them, some from an address that guesses`,
      figure: `0 right keys refused, 0 wrong ones let in, ${looked} look-ups of guessed keys and ${reads.lists} reads of the list of hashes`,
      doesNotProve:
        'anything about several processes, each of which counts for itself, and about the network in front of the service',
    });
  },
  timeFor(30_000),
);

describe('attacks', () => {
  test('addresses of one IPv6 subscriber are one client', async () => {
    const { reads, ask } = await attacked();

    for (let guess = 0; guess < 3 * WRONG_KEYS; guess += 1) {
      await ask(`svod_${'x'.repeat(43)}`, `2001:db8:1:2::${guess.toString(16)}`);
    }

    expect(reads.single).toBe(WRONG_KEYS);
  });

  test('who claims somebody else’s address is counted under the own one', async () => {
    const { ask } = await attacked();

    for (let guess = 0; guess < WRONG_KEYS; guess += 1) {
      await ask(`svod_${'x'.repeat(43)}`, '203.0.113.7', `${OFFICE}, `);
    }

    expect(await ask(`svod_${'x'.repeat(43)}`, OFFICE)).toBe('keyUnknown');
    expect(await ask(`svod_${'x'.repeat(43)}`, '203.0.113.7')).toBe('tooManyWrongKeys');
  });

  test('what is no key at all costs the store nothing', async () => {
    const { reads, ask } = await attacked();

    for (let guess = 0; guess < 2 * WRONG_KEYS; guess += 1) await ask('svod_short', '203.0.113.7');

    expect(reads).toEqual({ single: 0, lists: 0 });
    expect(await ask('svod_short', '203.0.113.7')).toBe('tooManyWrongKeys');
  });
});
