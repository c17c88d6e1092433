import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { TableClient } from '@azure/data-tables';
import { commitRevision } from '../../../functions/src/storage/commitRevision';
import { partRow, submissionPartition } from '../../../functions/src/storage/keys';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { readByIdempotencyKey } from '../../../functions/src/storage/readByIdempotencyKey';
import { readColumns } from '../../../functions/src/storage/readColumns';
import { readHead } from '../../../functions/src/storage/readHead';
import { readHeads } from '../../../functions/src/storage/readHeads';
import type { Store } from '../../../functions/src/storage/store';
import type { SubmissionAddress, Upload } from '../../../functions/src/storage/submission';
import { sweepUploads } from '../../../functions/src/storage/sweepUploads';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { writeParts } from '../../../functions/src/storage/writeParts';
import { startAzurite } from '../../helpers/azurite';
import { bundleScript } from '../../helpers/bundleScript';
import { columnsOf, freshAddress, noise, revisionOf } from './fixtures';
import { startLossyProxy } from './lossyProxy';

const NOW = new Date('2024-11-25T03:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let store: Store;
let raw: TableClient;

beforeAll(async () => {
  azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  store = tableStore(azurite.connectionString);
  raw = TableClient.fromConnectionString(azurite.connectionString, 'submissions', {
    allowInsecureConnection: true,
  });
});

afterAll(() => azurite.stop());

const content = (word: string) => ({ columns: columnsOf({ word: [word] }), explanations: [] });

describe('a pusher that is killed between parts and head', () => {
  test('leaves nothing to be seen, and the next push succeeds', async () => {
    const address: SubmissionAddress = { ...freshAddress(), year: 2021 };
    const upload = await writePartsAndDie(address);

    expect(
      await raw.getEntity(submissionPartition(address), partRow(address.reporter, upload.id, 0)),
    ).toEqual(expect.objectContaining({ p0: expect.anything() }));
    expect(await readHead(store, address)).toBeNull();
    expect(await readHeads(store, address)).toEqual([]);

    const again = await writeParts(store, address, content('again'), NOW);

    expect(await commitRevision(store, address, revisionOf(1, again, 1), null)).toEqual({ ok: true });
    expect((await readHead(store, address))?.upload.id).toBe(again.id);
  });
});

describe('damage', () => {
  const damaged = { name: 'StoreDamaged' };

  test('a changed byte is found by the hash, and only by who reads that column', async () => {
    const address = freshAddress();
    const columns = columnsOf({ good: ['a'], bad: ['b'] });
    const upload = await writeParts(store, address, { columns, explanations: [] }, NOW);
    const property = upload.blocks.find(({ name }) => name === 'bad')?.pieces[0]?.property ?? '';
    const keys = partKeys(address, upload);
    const part = await raw.getEntity(keys.partitionKey, keys.rowKey);
    const bytes = Uint8Array.from(Object(part[property]));

    bytes[9] = (bytes[9] ?? 0) ^ 1;
    await raw.updateEntity({ ...keys, [property]: bytes }, 'Merge');

    await expect(readColumns(store, address, { rows: 1, upload })).rejects.toMatchObject(damaged);
    expect(await readColumns(store, address, { rows: 1, upload }, ['good'])).toEqual(
      columnsOf({ good: ['a'] }),
    );
  });

  test('a part that is gone', async () => {
    const address = freshAddress();
    const upload = await writeParts(store, address, content('x'), NOW);
    const { partitionKey, rowKey } = partKeys(address, upload);

    await raw.deleteEntity(partitionKey, rowKey);

    await expect(readColumns(store, address, { rows: 1, upload })).rejects.toMatchObject(damaged);
  });

  test('a part that has lost a piece', async () => {
    const address = freshAddress();
    const long = { columns: columnsOf({ long: [noise(200_000)] }), explanations: [] };
    const upload = await writeParts(store, address, long, NOW);

    await raw.updateEntity({ ...partKeys(address, upload), p0: 'text' }, 'Merge');

    await expect(readColumns(store, address, { rows: 1, upload })).rejects.toMatchObject(damaged);
  });

  test('a column of another number of rows than its revision', async () => {
    const address = freshAddress();
    const upload = await writeParts(store, address, content('x'), NOW);

    await expect(readColumns(store, address, { rows: 2, upload })).rejects.toMatchObject(damaged);
  });

  test.each([
    ['measures', 'not JSON'],
    ['measures', '{}'],
    ['rows', 'text'],
    ['contentHash', 1],
  ])('a head whose %s is %j', async (property, value) => {
    const address = freshAddress();
    const upload = await writeParts(store, address, content('x'), NOW);

    await commitRevision(store, address, revisionOf(1, upload, 1), null);
    await raw.updateEntity(
      { partitionKey: submissionPartition(address), rowKey: `head:${address.reporter}`, [property]: value },
      'Merge',
    );

    await expect(readHead(store, address)).rejects.toMatchObject(damaged);
    await raw.deleteEntity(submissionPartition(address), `head:${address.reporter}`);
  });

  test('more bytes than were deflated are not inflated', async () => {
    const address = freshAddress();
    const upload = await writeParts(store, address, content('x'.repeat(100_000)), NOW);
    const blocks = upload.blocks.map((block) => ({ ...block, bytes: 1000 }));

    await expect(
      readColumns(store, address, { rows: 1, upload: { ...upload, blocks } }),
    ).rejects.toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' });
  });
});

describe('sweeping', () => {
  const later = new Date(NOW.getTime() + DAY_MS + 1);
  const read = (address: SubmissionAddress, upload: Upload) =>
    readColumns(store, address, { rows: 1, upload });

  test('parts without a revision go after a day, those of every revision stay', async () => {
    const address: SubmissionAddress = { ...freshAddress(), year: 2020 };
    const older = await writeParts(store, address, content('older'), NOW);
    const newer = await writeParts(store, address, content('newer'), NOW);
    const orphan = await writeParts(store, address, content('orphan'), NOW);
    const recent = await writeParts(store, address, content('recent'), new Date(later.getTime() - DAY_MS));

    await commitRevision(store, address, revisionOf(1, older, 1), null);
    const etag = (await readHead(store, address))?.etag ?? null;
    await commitRevision(store, address, revisionOf(2, newer, 1), etag);

    expect(await sweepUploads(store, address, later)).toBe(1);
    await expect(read(address, orphan)).rejects.toMatchObject({ name: 'StoreDamaged' });
    for (const kept of [older, newer, recent]) expect((await read(address, kept)).rows).toBe(1);
    expect(await sweepUploads(store, address, later)).toBe(0);
  });

  test('nothing is swept on the day itself', async () => {
    const address: SubmissionAddress = { ...freshAddress(), year: 2019 };

    await writeParts(store, address, content('x'), NOW);

    expect(await sweepUploads(store, address, new Date(NOW.getTime() + DAY_MS))).toBe(0);
  });

  test('what another sweep has removed meanwhile is not counted', async () => {
    const address: SubmissionAddress = { ...freshAddress(), year: 2017 };
    await writeParts(store, address, content('x'), NOW);
    const overtaken: Store = {
      ...store,
      commit: async (...change) => {
        await sweepUploads(store, address, later);

        return store.commit(...change);
      },
    };

    expect(await sweepUploads(overtaken, address, later)).toBe(0);
  });

  test('more orphans than one transaction removes', async () => {
    const address: SubmissionAddress = { ...freshAddress(), year: 2018 };

    await Promise.all(Array.from({ length: 105 }, () => writeParts(store, address, content('x'), NOW)));

    expect(await sweepUploads(store, address, later)).toBe(105);
    expect(await sweepUploads(store, address, later)).toBe(0);
  });
});

describe('an answer that is lost', () => {
  test('a push that is received twice is found again by its idempotency key', async () => {
    const proxy = await startLossyProxy(azurite.connectionString);
    const lossy = tableStore(proxy.connectionString);
    const address = freshAddress();

    try {
      proxy.loseNextAnswer();
      const upload = await writeParts(lossy, address, content('x'), NOW);
      const revision = revisionOf(1, upload, 1);

      proxy.loseNextAnswer();
      expect(await commitRevision(lossy, address, revision, null)).toEqual({ ok: false, reason: 'keyKnown' });

      const known = await readByIdempotencyKey(lossy, address, revision.idempotencyKey);

      expect(known?.upload).toEqual(upload);
      expect((await readColumns(lossy, address, { rows: 1, upload })).rows).toBe(1);
    } finally {
      await proxy.stop();
    }
  });
});

describe('a store that is away', () => {
  const reading = (connectionString: string) => readHead(tableStore(connectionString), freshAddress());

  test('nobody listens', async () => {
    const gone = await startLossyProxy(azurite.connectionString);

    await gone.stop();

    await expect(reading(gone.connectionString)).rejects.toMatchObject({ name: 'StoreUnavailable' });
  });

  test('it answers that it is busy however often it is asked', async () => {
    await Promise.all(
      [429, 500, 502, 503, 504].map(async (status) => {
        const { connectionString, stop } = await answering(status);
        const writing = tableStore(connectionString).commit('members', 'p', [
          { kind: 'create', row: 'r', values: {} },
        ]);

        await expect(writing).rejects.toMatchObject({ name: 'StoreUnavailable' });
        await expect(reading(connectionString)).rejects.toMatchObject({ name: 'StoreUnavailable' });
        await stop();
      }),
    );
  });

  test('an access that is refused is not taken for a busy store', async () => {
    const { connectionString, stop } = await answering(403);

    try {
      await expect(reading(connectionString)).rejects.toMatchObject({ name: 'RestError', statusCode: 403 });
    } finally {
      await stop();
    }
  });
});

function partKeys(address: SubmissionAddress, upload: Upload) {
  return { partitionKey: submissionPartition(address), rowKey: partRow(address.reporter, upload.id, 0) };
}

/** Runs writePartsAndWait.ts until its parts are written, then kills it. */
async function writePartsAndDie(address: SubmissionAddress): Promise<Upload> {
  const script = await bundleScript('test/functions/storage/writePartsAndWait.ts');
  const child = spawn(process.execPath, [script, azurite.connectionString, JSON.stringify(address)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const said = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));

  child.kill('SIGKILL');
  await gone;

  return JSON.parse(said);
}

/** A table service that answers everything with one status, at once again for who tries again. */
async function answering(status: number) {
  const server = createServer((incoming, answer) => {
    incoming.resume();
    answer.writeHead(status, { 'retry-after': '0' }).end();
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  return {
    connectionString: azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port}`),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
