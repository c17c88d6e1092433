import { commitRevision } from '../../../functions/src/storage/commitRevision';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { readHead } from '../../../functions/src/storage/readHead';
import { readHeads } from '../../../functions/src/storage/readHeads';
import type { Store } from '../../../functions/src/storage/store';
import { tableStore } from '../../../functions/src/storage/tableStore';
import type { Measure } from '../../../shared/measures/measure';
import { startAzurite } from '../../helpers/azurite';
import { countingStore } from './countingStore';
import { freshAddress, noise, revisionOf } from './fixtures';

const UPLOAD = { id: 'upload', blocks: [] };

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  store = tableStore(azurite.connectionString);
});

afterAll(() => azurite.stop());

/** A measure for each of so many enterprises, whose numbers do not follow one another. */
function enterprises(count: number): readonly Measure[] {
  return Array.from({ length: count }, (_, index) => ({
    key: 'partners.enterprise',
    dimensions: { inn: String(2_700_000_000 + ((index * 104_729_831) % 99_999_989)) },
    quantity: { kind: 'exact' as const, value: 1 },
  }));
}

/** As long as a receipt that repeats the measures. */
function receiptOf(measures: readonly Measure[]): string {
  return `header.${Buffer.from(JSON.stringify({ measures })).toString('base64url')}.signature`;
}

describe('a revision with long lists', () => {
  test.each([5_000, 20_000])('of %i enterprises is kept whole, and its head is one read', async (count) => {
    const address = { ...freshAddress(), year: 2000 + count / 1000, template: 'partners' } as const;
    const measures = enterprises(count);
    const revision = { ...revisionOf(1, UPLOAD, count), measures, jws: receiptOf(measures) };

    expect(await commitRevision(store, address, revision, null)).toEqual({ ok: true });
    expect(await readHead(store, address)).toMatchObject({ jws: revision.jws, measures });

    const counting = countingStore(store);

    expect((await readHeads(counting, address))[0]?.measures).toEqual(measures);
    expect(counting.asked).toHaveLength(1);
    expect(counting.asked[0]).not.toContain('jws');
  });

  test('of 2,000 direct organisations is kept whole', async () => {
    const address = freshAddress();
    const directOrganisations = Array.from({ length: 2_000 }, (_, index) => ({
      key: `k${index}`,
      kind: 'organisation' as const,
      name: `КГБПОУ «Краевой колледж ${noise(40)} № ${index}»`,
      level: 'college' as const,
    }));

    await commitRevision(store, address, { ...revisionOf(1, UPLOAD, 1), directOrganisations }, null);

    expect((await readHead(store, address))?.directOrganisations).toEqual(directOrganisations);
  });

  test('without direct organisations has none, and nothing is kept of them', async () => {
    const address = { ...freshAddress(), year: 1999 };

    await commitRevision(store, address, { ...revisionOf(1, UPLOAD, 1), directOrganisations: [] }, null);

    expect((await readHeads(store, address))[0]?.directOrganisations).toEqual([]);
    expect(
      (await store.range('submissions', 'khabarovsk:1999:mentees', 'head:', 'head;'))[0]?.values,
    ).not.toHaveProperty('directOrganisations');
  });

  test('longer than can be kept is refused before anything is sent', async () => {
    const address = freshAddress();
    const revision = { ...revisionOf(1, UPLOAD, 1), jws: noise(1_000_000) };
    const counting = countingStore(store);

    await expect(commitRevision(counting, address, revision, null)).rejects.toMatchObject({
      name: 'StoreLimit',
      kind: 'text',
    });
    expect(counting.asked).toEqual([]);
    expect(await readHead(store, address)).toBeNull();
  });

  test('whose lists fit one by one but not together is refused as well', async () => {
    const address = freshAddress();
    const measures = [{ key: noise(640_000), dimensions: {}, quantity: { kind: 'noData' as const } }];
    const directOrganisations = [{ key: 'k', kind: 'organisation' as const, name: noise(640_000) }];
    const long = { ...revisionOf(1, UPLOAD, 1), measures, directOrganisations, jws: noise(640_000) };

    await expect(commitRevision(store, address, long, null)).rejects.toMatchObject({ kind: 'entity' });
    expect(await readHead(store, address)).toBeNull();
  });
});
