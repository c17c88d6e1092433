import { listReleases } from '../../../functions/src/storage/listReleases';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import { readRelease } from '../../../functions/src/storage/readRelease';
import type { ReleaseHead } from '../../../functions/src/storage/releaseEntity';
import type { Store } from '../../../functions/src/storage/store';
import { StoreDamaged } from '../../../functions/src/storage/storeErrors';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { writeRelease } from '../../../functions/src/storage/writeRelease';
import { newCode } from '../../../shared/columns/code';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import { makeRelease } from '../../../shared/release/makeRelease';
import { startAzurite } from '../../helpers/azurite';
import { khabarovskYear } from '../../shared/measures/recommendations/sampleYears';

let store: Store;
let stop: () => Promise<void>;

const release = makeRelease({ regionYear: khabarovskYear(), earlier: [], lastYear: null });

beforeAll(async () => {
  const azurite = await startAzurite();
  await prepareStore(azurite.connectionString);
  store = tableStore(azurite.connectionString);
  stop = azurite.stop;
});

afterAll(() => stop());

function headOf(number: number): ReleaseHead {
  const { asOf: at, facts, kept, withheld } = release;

  return {
    id: newCode(),
    number,
    at,
    by: 'm-1',
    facts: facts.length,
    kept: kept.length,
    withheld: withheld.length,
  };
}

describe('a release in the store', () => {
  const address = { region: 'khabarovsk', year: 2024 };

  test('comes back as it was made', async () => {
    const head = headOf(1);
    const isWritten = await writeRelease(store, address, head, release);
    const [listed] = await listReleases(store, address);

    expect(isWritten).toBe(true);
    expect(listed).toMatchObject(head);
    expect(listed && (await readRelease(store, address, listed))).toEqual({
      ...release,
      facts: expect.arrayContaining([...release.facts]),
    });
    expect(release.facts.length).toBeGreaterThan(municipalityReporters(khabarovsk).length);
  });

  test('leaves the place to one that was made before', async () => {
    const isWritten = await writeRelease(store, address, headOf(1), release);

    expect(isWritten).toBe(false);
    expect(await listReleases(store, address)).toHaveLength(1);
  });

  test('is not mixed up with the parts of others, nor with those of another year', async () => {
    const other = { ...address, year: 2023 };
    await writeRelease(store, other, headOf(1), release);
    await writeRelease(store, other, headOf(2), { ...release, facts: [] });
    const listed = await listReleases(store, other);
    const facts = await Promise.all(listed.map((one) => readRelease(store, other, one)));

    expect(listed.map(({ number }) => number)).toEqual([1, 2]);
    expect(facts.map((one) => one.facts.length)).toEqual([release.facts.length, 0]);
  });

  test('throws when a piece is not what was written', async () => {
    const other = { ...address, year: 2022 };
    await writeRelease(store, other, headOf(1), release);
    const [listed] = await listReleases(store, other);
    const damaged = listed && {
      ...listed,
      blocks: listed.blocks.map((block) => ({ ...block, hash: 'f'.repeat(64) })),
    };

    await expect(damaged && readRelease(store, other, damaged)).rejects.toThrow(StoreDamaged);
    await expect(listed && readRelease(store, { ...address, year: 2021 }, listed)).rejects.toThrow(
      StoreDamaged,
    );
  });
});
