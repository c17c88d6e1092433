import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { libsqlStore } from '../../../functions/src/storage/libsqlStore';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { startAzurite } from '../../helpers/azurite';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { history, play } from './histories';

let folder: string;
let azurite: Awaited<ReturnType<typeof startAzurite>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-libsql-'));
  azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
});

afterAll(async () => {
  await azurite.stop();
  await rm(folder, { recursive: true, force: true });
});

test(
  'a file and the table service give the same answers to the same history',
  async () => {
    const file = libsqlStore(join(folder, 'svod.db'));
    const tables = tableStore(azurite.connectionString);
    let histories = 0;
    let done = 0;

    await file.prepare();
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        histories += 1;
        done += steps.length;

        const partition = `history:${histories}`;
        const expected = await play(tables, partition, steps);

        expect(await play(file, partition, steps)).toEqual(expected);
      }),
      { seed: SEED, numRuns: times(10, 1_000) },
    );
    file.close();
    keepFigure({
      area: 'store',
      what: `${histories} random histories (${done} steps: commits of up to four changes, reads, ranges) played to a file of libsql and to Azurite`,
      figure: '0 different answers, and the same contents after each history',
      doesNotProve:
        'Azurite stands for Azure Table storage here, and the histories have one client. -0, NaN and lone surrogates, which the file keeps and Azure’s JSON does not, are left out.',
    });
  },
  timeFor(30_000),
);
