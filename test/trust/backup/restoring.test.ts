import type { Backup } from '../../../functions/local/backup/openBackup';
import { pathOf } from '../../../functions/local/backup/partitions';
import { restoreBackup } from '../../../functions/local/backup/restoreBackup';
import { commitRevision } from '../../../functions/src/storage/commitRevision';
import { readContent } from '../../../functions/src/storage/readContent';
import { readHead } from '../../../functions/src/storage/readHead';
import { readHeads } from '../../../functions/src/storage/readHeads';
import type { Store } from '../../../functions/src/storage/store';
import { sweepUploads } from '../../../functions/src/storage/sweepUploads';
import { writeParts } from '../../../functions/src/storage/writeParts';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { columnsOf, revisionOf } from '../../functions/storage/fixtures';
import { memoryStore } from '../memoryStore';

const SHEET = { region: 'khabarovsk', year: 2024, template: 'mentees' } as const;
const PLACE = { table: 'submissions', partition: 'khabarovsk:2024:mentees' } as const;
const NOW = new Date('2024-11-25T03:00:00Z');
/** When everything that was sent is older than a push may take. */
const YEARS_LATER = new Date('2030-01-01T00:00:00Z');

/** Enough that no transaction holds all of their rows, nor all of one kind. */
const REPORTERS = Array.from({ length: 110 }, (_, index) => String(8_701_000 + index).padStart(8, '0'));

let backup: Backup;
let entities: number;

beforeAll(async () => {
  const store = memoryStore();

  for (const reporter of REPORTERS) {
    const content = { columns: columnsOf({ word: [reporter] }), explanations: [] };
    const upload = await writeParts(store, { ...SHEET, reporter }, content, NOW);

    await commitRevision(store, { ...SHEET, reporter }, revisionOf(1, upload, 1), null);
  }

  const rows = await store.range(PLACE.table, PLACE.partition, ' ', '~');

  entities = rows.length;
  backup = {
    manifest: { format: 1, region: region.key, madeAt: NOW.toISOString(), files: [] },
    rows: new Map([[pathOf(PLACE), rows]]),
    attainment: new Map(),
  };
});

/** A store that looks at itself after each transaction. */
function watched(look: (store: Store) => Promise<void>): Store {
  const store = memoryStore();

  return {
    ...store,
    commit: async (...change) => {
      const result = await store.commit(...change);

      await look(store);

      return result;
    },
  };
}

test('at no moment of a restore a submission can be seen whose rows are not there', async () => {
  const seen: number[] = [];
  const store = watched(async (so) => {
    const heads = await readHeads(so, SHEET);

    for (const { reporter } of heads) {
      const head = await readHead(so, { ...SHEET, reporter });

      if (head !== null) await readContent(so, { ...SHEET, reporter }, head);
    }
    seen.push(heads.length);
  });

  expect(await restoreBackup(store, region, backup)).toEqual({ written: entities, present: 0 });
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(REPORTERS.length);
});

test('a sweep of abandoned parts at any moment of a restore takes none', async () => {
  let swept = 0;
  const store = watched(async (so) => {
    swept += await sweepUploads(so, SHEET, YEARS_LATER);
  });

  await restoreBackup(store, region, backup);

  expect(swept).toBe(0);
  expect(await store.range(PLACE.table, PLACE.partition, ' ', '~')).toHaveLength(entities);
});
