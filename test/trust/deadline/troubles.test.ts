import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import { reporting } from '../../functions/usecases/reporting';
import { bodyOf } from '../../functions/usecases/sheets';
import { startTestApp } from '../../functions/usecases/testApp';
import { keepFigure, timeFor, times } from '../figures';
import { type DeadlineService, startDeadlineService } from './deadlineService';
import { push, type Sent } from './push';
import { manyReporters, sheetsToSend } from './reportersDay';

const CLOCK = { SVOD_CLOCK: '2024-11-25T03:00:00.000Z' };
/** A disk with no room behind so many KiB a file: writes fail, as they do on a full one. */
const withRoom = (kilobytes: number) => [
  'bash',
  '-c',
  `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`,
  'bash',
];
const AWAY_MS = times(7_000, 60_000);

let service: DeadlineService | null = null;

afterEach(async () => {
  await service?.stop();
  service = null;
});

/** The service for one test. */
async function started(within: readonly string[] = []): Promise<DeadlineService> {
  service = await startDeadlineService(CLOCK, within);

  return service;
}

/** Sends the directory for the n-th reporter, under a key that says so. */
async function send(to: DeadlineService, n: number, key: string): Promise<Sent> {
  const { region = '', reporter = '' } = manyReporters(n + 1)[n] ?? {};
  const [{ template, body } = { template: 'organisations', body: {} }] = sheetsToSend(300);

  return push(to, { region, reporter, template }, { key, body, idempotencyKey: `trouble-number-${n}` });
}

async function keyFor(at: DeadlineService, n: number): Promise<string> {
  const { region = '', reporter = '' } = manyReporters(n + 1)[n] ?? {};

  return at.keyOf(region, 'reporter', [reporter]);
}

describe('a disk that is full', () => {
  it(
    'is told as a store that is away; what was acknowledged stays, and what was not is taken in once there is room',
    async () => {
      const full = await started(withRoom(600));

      const count = 18;
      const keys = await Promise.all(Array.from({ length: count }, (_, n) => keyFor(full, n)));
      const first: Sent[] = [];

      for (const [n, key] of keys.entries()) first.push(await send(full, n, key));

      const taken = first.filter(({ status }) => status === 201);
      const refused = first.filter(({ status }) => status !== 201);

      await full.moveOn();

      const again: Sent[] = [];

      for (const [n, key] of keys.entries()) again.push(await send(full, n, key));

      expect(taken.length).toBeGreaterThan(0);
      expect(refused.length).toBeGreaterThan(0);
      expect(new Set(refused.map(({ status, id }) => `${status} ${id}`))).toEqual(new Set(['503 storeAway']));
      expect(refused.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);
      // The same receipt for what was acknowledged before, one for everything else.
      for (const [n, { status, jws }] of first.entries()) {
        expect(again[n]?.status).toBe(status === 201 ? 200 : 201);
        if (status === 201) expect(again[n]?.jws).toBe(jws);
      }
      keepFigure({
        area: 'deadline',
        what: `${count} pushes into a file that may not grow beyond 600 KiB, then again with room`,
        figure: `${taken.length} acknowledged and there afterwards, ${refused.length} answered with 503 and Retry-After and taken in later, once each`,
        doesNotProve: 'a disk that reports writes it has not made',
      });
    },
    timeFor(60_000),
  );
});

describe('a store that another process holds', () => {
  it(
    'is waited for, then told as away; the same push is taken in afterwards, once',
    async () => {
      const busy = await started();

      const keys = await Promise.all(Array.from({ length: 4 }, (_, n) => keyFor(busy, n)));
      const holder = new Database(busy.storage.replace('file:', ''));

      holder.exec('BEGIN IMMEDIATE');

      const held = keys.map((key, n) => send(busy, n, key));
      const timer = pause(AWAY_MS);
      const meanwhile = await Promise.all(held);

      await timer;
      holder.exec('COMMIT');
      holder.close();

      const after = await Promise.all(keys.map((key, n) => send(busy, n, key)));

      expect(meanwhile.map(({ status, id }) => `${status} ${id}`)).toEqual(keys.map(() => '503 storeAway'));
      expect(after.map(({ status }) => status)).toEqual(keys.map(() => 201));
      keepFigure({
        area: 'deadline',
        what: `pushes while the store was held by another process for ${AWAY_MS / 1000} s, then again`,
        figure: 'every one answered with 503, then taken in once',
        doesNotProve: 'a file system that hangs for good',
      });
    },
    timeFor(90_000),
  );
});

describe('a clock that goes back', () => {
  it('disorders nothing: revisions count on, receipts stay, and a repeated push finds its own', async () => {
    const app = await startTestApp();

    try {
      const { push: send, read } = reporting(app);
      const body = (shortName: string) => bodyOf('organisations', [{ shortName }]);
      const first = await send(body('СОШ № 1'));

      app.clock.now = new Date(app.clock.now.getTime() - 3 * 60 * 60 * 1000);

      const second = await send(body('СОШ № 2'), {}, { base: 1, idempotencyKey: 'clock-went-back' });
      const repeated = await send(body('СОШ № 2'), {}, { base: 1, idempotencyKey: 'clock-went-back' });
      const newest = await read();

      expect([first.status, second.status, repeated.status, newest.status]).toEqual([201, 201, 200, 200]);
      expect(second.json.receipt.revision).toBe(2);
      expect(repeated.json).toEqual(second.json);
      expect(newest.json.receipt).toEqual(second.json);
    } finally {
      await app.stop();
    }
  });
});
