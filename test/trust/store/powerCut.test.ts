import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import Libsql from 'libsql';
import { libsqlStore } from '../../../functions/src/storage/libsqlStore';
import { bundleScript } from '../../helpers/bundleScript';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { sharesFrom } from '../numbersFrom';
import { afterPowerCut } from './afterPowerCut';
import { inspect } from './inspect';
import { COUNT_ROW, TABLE } from './round';
import { type Deed, deedsOf, STRACE } from './trace';

/** Enough to have the journal put into the file in between. */
const COMMITS = 120;
const PARTITION = 'power';
const NAME = 'anna';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-power-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  'after a power cut all that was acknowledged is on the disk and nothing by halves',
  async () => {
    const path = join(folder, 'svod.db');
    const before = await prepare(path);
    const deeds = await record(path);
    const cuts = deeds.length === 0 ? 0 : times(15, 1_000);
    const random = sharesFrom(SEED);
    const commits = deeds.filter(({ kind }) => kind === 'told').length;

    for (let cut = 0; cut < cuts; cut += 1) {
      const until = Math.floor(random() * (deeds.length + 1));
      const left = afterPowerCut(new Map([[path, before]]), deeds, until, random);

      expect(await inspectLeft(left.files, left.told)).toMatchObject({ lost: 0, half: 0, miscounted: 0 });
    }

    if (cuts === 0) return;
    expect(deeds.filter(({ kind }) => kind === 'sync').length).toBeGreaterThan(commits);
    keepFigure({
      area: 'store',
      what: `${cuts} power cuts replayed at random moments of ${commits} commits to a file of libsql, from the trace of its writes and flushes: what was not flushed is on the disk in part, in any order, torn between sectors`,
      figure: '0 acknowledged commits lost, 0 by halves, every file opens',
      doesNotProve:
        'No plug was pulled. A disk that says it has flushed and has not, and a file system that loses flushed bytes, are not in it.',
    });
  },
  timeFor(60_000),
);

/** A prepared file, alone, whose count stands at nothing. */
async function prepare(path: string): Promise<Buffer> {
  const store = libsqlStore(path);

  await store.prepare();
  await store.commit(TABLE, PARTITION, [{ kind: 'create', row: COUNT_ROW, values: { count: 0 } }]);
  store.close();

  return readFile(path);
}

/** What a process does that commits; nothing where there is no strace to tell. */
async function record(path: string): Promise<readonly Deed[]> {
  if (spawnSync('strace', ['-V']).status !== 0) return [];

  const trace = join(folder, 'trace');
  const program = await bundleScript('test/trust/store/commitUntilKilled.ts');
  const command = [process.execPath, program, path, PARTITION, NAME, String(COMMITS)];

  await promisify(execFile)('strace', [...STRACE, '-o', trace, ...command]);

  return deedsOf(await readFile(trace, 'utf8'));
}

async function inspectLeft(
  files: ReadonlyMap<string, Buffer>,
  told: number,
): Promise<ReturnType<typeof inspect>> {
  const place = join(folder, 'left');

  await rm(place, { recursive: true, force: true });
  await mkdir(place);
  for (const [file, content] of files) await writeFile(join(place, basename(file)), content);

  const path = join(place, 'svod.db');
  const store = libsqlStore(path);
  const found = inspect(await store.range(TABLE, PARTITION, ' ', '~'), { [NAME]: told });

  store.close();
  const raw = new Libsql(path);

  expect(raw.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']]);
  raw.close();

  return found;
}
