import { TableClient } from '@azure/data-tables';
import type { BenchCase } from '../benchCase';
import { plainRows } from '../data/plainRows';
import { pushRegistry } from '../functions/pushRegistry';
import { wallClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { milliseconds } from '../report/milliseconds';

const ROWS = 10_000;
/** Entities that one transaction takes. */
const BATCH = 100;

type Entity = { readonly partitionKey: string; readonly rowKey: string } & Record<string, unknown>;

/**
 * A push against the plain way to keep rows: an entity for each, written a hundred at a time one batch after
 * another (several at once are no faster on the emulator), without reading, checking or adding up anything.
 */
export const pushVsEntities: BenchCase = {
  id: 'push-vs-entities',
  aim: 20,
  bound: 'atLeast',
  async measure({ tableService }) {
    const connectionString = await tableService();
    const { columns, push } = await pushRegistry(connectionString, ROWS);
    const entities = plainRows(columns).map((row): Entity => {
      const values = Object.entries(row).filter(([, value]) => value !== null);

      return {
        ...Object.fromEntries(values),
        partitionKey: 'khabarovsk:2024:mentees',
        rowKey: String(row.rowCode),
      };
    });
    let tables = 0;
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: push, times: 3, settle: 5 },
      peer: {
        run: () => {
          tables += 1;

          return writeEntities(connectionString, `rows${tables}`, entities);
        },
        settle: 0,
      },
      blocks: 3,
      warmUp: 0,
      clock: wallClock,
    });

    return {
      ratio: 1 / ratio,
      what: 'wall time of an entity per row in batches of 100 over that of the whole push, 10,000 rows, same Azurite; at least',
      details: `${milliseconds(ours)} against ${milliseconds(peer)}`,
    };
  },
};

/** Into a table of its own, so that it does not slow down with those before it. */
async function writeEntities(
  connectionString: string,
  table: string,
  entities: readonly Entity[],
): Promise<void> {
  const client = TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true });
  await client.createTable();

  for (let start = 0; start < entities.length; start += BATCH) {
    const batch = entities.slice(start, start + BATCH);

    await client.submitTransaction(batch.map((entity) => ['create', entity]));
  }

  await client.deleteTable();
}
