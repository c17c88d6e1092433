import { TableClient } from '@azure/data-tables';
import { readColumns } from '../../../functions/src/storage/readColumns';
import { readHead } from '../../../functions/src/storage/readHead';
import { readHeads } from '../../../functions/src/storage/readHeads';
import { ROW_CODE } from '../../../shared/columns/columns';
import { BENCH_YEAR } from './benchYear';
import { plainRows } from './plainRows';
import type { SeededRegion } from './seedRegion';

/** Entities that one transaction takes. */
const BATCH = 100;
const PARTITION = { region: 'khabarovsk', year: BENCH_YEAR, template: 'mentees' } as const;

/** Where row entities lie, in which partition, and how many. */
export type RowEntities = { readonly table: string; readonly partition: string; readonly rows: number };

/**
 * Lays down the mentees of a seeded region the plain way: an entity for each row, with its sender and the named columns,
 * in one partition, so that a range read gives them all.
 */
export async function seedRowEntities(
  { connectionString, store }: SeededRegion,
  keys: readonly string[],
): Promise<RowEntities> {
  const table = 'plainrows';
  const partition = `khabarovsk:${BENCH_YEAR}:mentees`;
  const client = TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true });
  let rows = 0;

  await client.createTable();

  for (const { reporter } of await readHeads(store, PARTITION)) {
    const address = { ...PARTITION, reporter };
    const head = await readHead(store, address);
    if (head === null) throw new Error(`no head of ${reporter}`);

    const entities = plainRows(await readColumns(store, address, head, [ROW_CODE, ...keys])).map((row) => ({
      ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
      partitionKey: partition,
      rowKey: `${reporter}:${row[ROW_CODE]}`,
    }));

    for (let start = 0; start < entities.length; start += BATCH) {
      const batch = entities.slice(start, start + BATCH);

      await client.submitTransaction(batch.map((entity) => ['create', entity]));
    }

    rows += entities.length;
  }

  return { table, partition, rows };
}
