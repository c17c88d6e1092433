import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Libsql from 'libsql';
import { libsqlStore } from '../../../functions/src/storage/libsqlStore';
import { bundleScript } from '../../helpers/bundleScript';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { sharesFrom } from '../numbersFrom';
import { inspect } from './inspect';
import { COUNT_ROW, TABLE } from './round';

/** Processes that write to the file at once. */
const WRITERS = ['anna', 'boris', 'vera'];
/** Rounds that share a file, so that it is opened again after kills. */
const ROUNDS_PER_FILE = 25;
/** The last moment to be killed at, in ms after a process has its first commit. */
const LATEST_MS = 120;

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-killed-'));
  program = await bundleScript('test/trust/store/commitUntilKilled.ts');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  'of processes killed while they commit, all that was acknowledged is there and nothing by halves',
  async () => {
    const random = sharesFrom(SEED);
    const total = { rounds: times(5, 500), kills: 0, acknowledged: 0, untold: 0 };

    for (let round = 0; round < total.rounds; round += 1) {
      const path = join(folder, `${Math.floor(round / ROUNDS_PER_FILE)}.db`);
      const writers = WRITERS.slice(0, 1 + (round % WRITERS.length));
      const { found, acknowledged } = await playRound(path, `round:${round}`, writers, random);

      expect(found).toEqual({ lost: 0, half: 0, untold: found.untold, miscounted: 0 });
      // Whoever is killed has at most one commit under way.
      expect(found.untold).toBeLessThanOrEqual(writers.length);

      total.kills += writers.length;
      total.acknowledged += Object.values(acknowledged).reduce((sum, told) => sum + told, 0);
      total.untold += found.untold;
      if ((round + 1) % ROUNDS_PER_FILE === 0 || round + 1 === total.rounds) await checkAndRemove(path);
    }

    keepFigure({
      area: 'store',
      what: `${total.kills} SIGKILLs at random moments in ${total.rounds} rounds of one to three processes that commit to one file of libsql: ${total.acknowledged} acknowledged commits`,
      figure: `0 lost, 0 by halves, 0 miscounted in the row that all count up; ${total.untold} kills fell between a commit and its answer and left it whole; every file passes SQLite's integrity check`,
      doesNotProve:
        'A killed process is no power failure: what it has given to the operating system is still written. What the disk is made to keep before an answer is the next figure.',
    });
  },
  timeFor(60_000),
);

async function playRound(
  path: string,
  partition: string,
  writers: readonly string[],
  random: () => number,
): Promise<{ found: ReturnType<typeof inspect>; acknowledged: Readonly<Record<string, number>> }> {
  const store = libsqlStore(path);

  await store.prepare();
  await store.commit(TABLE, partition, [{ kind: 'create', row: COUNT_ROW, values: { count: 0 } }]);

  const told = await Promise.all(
    writers.map(async (name) => [name, await killOne(path, partition, name, random() * LATEST_MS)] as const),
  );
  const acknowledged = Object.fromEntries(told);
  const found = inspect(await store.range(TABLE, partition, ' ', '~'), acknowledged);

  store.close();

  return { found, acknowledged };
}

/** Runs commitUntilKilled.ts, kills it, and tells how many commits it had acknowledged. */
async function killOne(path: string, partition: string, name: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [program, path, partition, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';

  await firstWords(child, (text) => {
    said += text;
  });
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  await closed;

  return Number(said.trim().split('\n').at(-1));
}

/** Resolves when a child has said something, or is gone, which the count of its commits then shows. */
function firstWords(child: ChildProcess, heard: (text: string) => void): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      heard(text);
      resolve();
    });
  });
}

async function checkAndRemove(path: string): Promise<void> {
  const raw = new Libsql(path);

  expect(raw.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']]);
  raw.close();
  await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(path + suffix, { force: true })));
}
