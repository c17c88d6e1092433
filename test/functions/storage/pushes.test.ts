import { commitRevision } from '../../../functions/src/storage/commitRevision';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { readByIdempotencyKey } from '../../../functions/src/storage/readByIdempotencyKey';
import { readColumns } from '../../../functions/src/storage/readColumns';
import { readContent } from '../../../functions/src/storage/readContent';
import { readHead } from '../../../functions/src/storage/readHead';
import { readHeads } from '../../../functions/src/storage/readHeads';
import { readRevision } from '../../../functions/src/storage/readRevision';
import type { Store } from '../../../functions/src/storage/store';
import type { SubmissionAddress, Upload } from '../../../functions/src/storage/submission';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { writeParts } from '../../../functions/src/storage/writeParts';
import { startAzurite } from '../../helpers/azurite';
import { countingStore } from './countingStore';
import { columnsOf, explanationOf, freshAddress, menteeColumns, noise, revisionOf } from './fixtures';

const NOW = new Date('2024-11-25T03:00:00Z');

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  store = tableStore(azurite.connectionString);
});

afterAll(() => azurite.stop());

function write(address: SubmissionAddress, word: string, into: Store = store): Promise<Upload> {
  return writeParts(into, address, { columns: columnsOf({ word: [word] }), explanations: [] }, NOW);
}

async function push(address: SubmissionAddress, word: string) {
  const head = await readHead(store, address);
  const upload = await write(address, word);
  const revision = revisionOf((head?.revision ?? 0) + 1, upload, 1);

  return commitRevision(store, address, revision, head?.etag ?? null);
}

describe('parts', () => {
  test('columns and explanations come back as they were sent', async () => {
    const address = freshAddress();
    const columns = columnsOf({ word: ['Ёлка', null, 'noData', 'Ёлка'], number: [1, 2.5, null, -3] });
    const explanations = [explanationOf('Так и есть: ёж № 1'), explanationOf('')];
    const upload = await writeParts(store, address, { columns, explanations }, NOW);
    const revision = { rows: 4, upload };

    expect(await readColumns(store, address, revision)).toEqual(columns);
    expect(await readContent(store, address, revision)).toEqual({ columns, explanations });
  });

  test('without explanations there are none', async () => {
    const address = freshAddress();
    const upload = await write(address, 'Ёлка');

    expect((await readContent(store, address, { rows: 1, upload })).explanations).toEqual([]);
  });

  test('a sheet without rows', async () => {
    const address = freshAddress();
    const columns = columnsOf({ word: [], number: [] });
    const upload = await writeParts(store, address, { columns, explanations: [] }, NOW);

    expect(await readColumns(store, address, { rows: 0, upload })).toEqual(columns);
  });

  test('10,000 mentee rows need one transaction', async () => {
    const address = freshAddress();
    const columns = menteeColumns(10_000);
    const counting = countingStore(store);
    const upload = await writeParts(counting, address, { columns, explanations: [] }, NOW);

    expect(counting.asked).toHaveLength(1);
    expect(await readColumns(store, address, { rows: 10_000, upload })).toEqual(columns);
  });

  test('columns larger than a property, an entity and a transaction come back as they were sent', async () => {
    const address = freshAddress();
    const columns = columnsOf({
      small: ['a', 'b'],
      large: [noise(3_500_000), noise(700_000)],
      last: [1, 2],
    });
    const counting = countingStore(store);
    const upload = await writeParts(counting, address, { columns, explanations: [] }, NOW);

    expect(counting.asked.length).toBeGreaterThan(1);
    expect(await readColumns(store, address, { rows: 2, upload })).toEqual(columns);
  });

  test('only the parts and properties of the asked columns are read', async () => {
    const address = freshAddress();
    const columns = columnsOf({ first: [noise(1_500_000)], small: ['a'], other: ['b'] });
    const upload = await writeParts(store, address, { columns, explanations: [explanationOf('x')] }, NOW);
    const counting = countingStore(store);
    const read = await readColumns(counting, address, { rows: 1, upload }, ['small', 'absent']);
    const piece = upload.blocks.find(({ name }) => name === 'small')?.pieces[0];

    expect(read).toEqual(columnsOf({ small: ['a'] }));
    expect(counting.asked).toEqual([
      `get part:${address.reporter}:${upload.id}:000${piece?.part} ${piece?.property}`,
    ]);
    expect(piece?.part).toBeGreaterThan(0);
  });
});

describe('revisions', () => {
  test('the first revision is the head, and all of it is read back', async () => {
    const address = freshAddress();
    const revision = revisionOf(1, await write(address, 'Ёлка'), 1);

    expect(await readHead(store, address)).toBeNull();
    expect(await commitRevision(store, address, revision, null)).toEqual({ ok: true });

    const { idempotencyKey, ...kept } = revision;

    expect(await readHead(store, address)).toEqual({
      ...kept,
      reporter: address.reporter,
      etag: expect.any(String),
    });
    expect(await readRevision(store, address, 1)).toEqual(kept);
    expect(await readRevision(store, address, 2)).toBeNull();
    expect(await readByIdempotencyKey(store, address, idempotencyKey)).toEqual(kept);
    expect(await readByIdempotencyKey(store, address, 'another key')).toBeNull();
  });

  test('A, B, A makes three revisions, and each keeps its content', async () => {
    const address = freshAddress();

    for (const word of ['A', 'B', 'A']) expect(await push(address, word)).toEqual({ ok: true });

    const words = await Promise.all(
      [1, 2, 3].map(async (number) => {
        const revision = await readRevision(store, address, number);
        const columns = revision === null ? null : await readColumns(store, address, revision);

        return columns?.columns.word?.dictionary[0];
      }),
    );

    expect(words).toEqual(['A', 'B', 'A']);
    expect((await readHead(store, address))?.revision).toBe(3);
  });

  test('of eight first pushes at once one wins, and the head is the winner’s', async () => {
    const address = freshAddress();
    const uploads = await Promise.all(Array.from({ length: 8 }, (_, index) => write(address, `w${index}`)));
    const results = await Promise.all(
      uploads.map((upload) => commitRevision(store, address, revisionOf(1, upload, 1), null)),
    );
    const winner = results.findIndex(({ ok }) => ok);

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === 'stale')).toHaveLength(7);
    expect((await readHead(store, address))?.upload).toEqual(uploads[winner]);
  });

  test('of eight who follow the same head one wins, and no revision of a loser is left', async () => {
    const address = freshAddress();

    await push(address, 'first');
    const etag = (await readHead(store, address))?.etag ?? '';
    const results = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const upload = await write(address, `w${index}`);

        // Each number is free: it is the head that stops the losers.
        return commitRevision(store, address, revisionOf(2 + index, upload, 1), etag);
      }),
    );
    const winner = results.findIndex(({ ok }) => ok);
    const kept = await Promise.all(results.map((_, index) => readRevision(store, address, 2 + index)));

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(kept.map((revision) => revision !== null)).toEqual(results.map(({ ok }) => ok));
    expect((await readHead(store, address))?.revision).toBe(2 + winner);
  });

  test('an idempotency key that was used gives `keyKnown`, also when its own push is received twice', async () => {
    const address = freshAddress();
    const revision = revisionOf(1, await write(address, 'A'), 1);

    expect(await commitRevision(store, address, revision, null)).toEqual({ ok: true });
    expect(await commitRevision(store, address, revision, null)).toEqual({ ok: false, reason: 'keyKnown' });

    const head = await readHead(store, address);
    const second = { ...revision, revision: 2 };

    expect(await commitRevision(store, address, second, head?.etag ?? '')).toEqual({
      ok: false,
      reason: 'keyKnown',
    });
    expect(await readHead(store, address)).toEqual(head);
  });

  test('the same idempotency key of two reporters is two keys', async () => {
    const results = await Promise.all(
      [freshAddress(), freshAddress()].map(async (address) => {
        const revision = { ...revisionOf(1, await write(address, 'A'), 1), idempotencyKey: 'same' };

        return commitRevision(store, address, revision, null);
      }),
    );

    expect(results).toEqual([{ ok: true }, { ok: true }]);
  });
});

describe('heads', () => {
  test('one range read of what adding up needs, sorted by reporter, revisions behind them unread', async () => {
    const partition = { region: 'khabarovsk', year: 2023, template: 'monitoring' } as const;

    for (const reporter of ['08701002', 'region', '08701001', 'abcdefghjkmn']) {
      await push({ ...partition, reporter }, 'A');
      await push({ ...partition, reporter }, 'B');
    }

    const counting = countingStore(store);
    const heads = await readHeads(counting, partition);

    expect(counting.asked).toHaveLength(1);
    expect(counting.asked[0]).not.toContain('jws');
    expect(heads.map(({ reporter }) => reporter)).toEqual(['08701001', '08701002', 'abcdefghjkmn', 'region']);
    expect(heads[0]).toEqual({
      reporter: '08701001',
      revision: 2,
      templateVersion: 1,
      contentHash: expect.stringContaining('hash of'),
      rows: 1,
      sentAt: '2024-11-25T03:00:00.000Z',
      late: false,
      restated: false,
      warnings: 2,
      measures: revisionOf(2, { id: '', blocks: [] }, 1).measures,
      directOrganisations: revisionOf(2, { id: '', blocks: [] }, 1).directOrganisations,
    });
  });

  test('nobody has sent anything', async () => {
    expect(await readHeads(store, { region: 'khabarovsk', year: 2022, template: 'mentors' })).toEqual([]);
  });
});
