import { gunzipSync } from 'node:zlib';
import { TableClient } from '@azure/data-tables';
import type { Entity } from '../../../functions/src/feed/odata/entityOf';
import { PAGE_ENTITIES } from '../../../functions/src/feed/odata/limits';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { BenchCase } from '../benchCase';
import { type BenchApp, benchApp } from '../functions/benchApp';
import { wallClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { milliseconds } from '../report/milliseconds';

const TABLE = 'plainfacts';
const PARTITION = 'khabarovsk';
/** Entities that one transaction takes. */
const BATCH = 100;

/** A page of the OData feed against nothing but reading as many facts that lie there as entities. */
export const odataPage: BenchCase = {
  id: 'odata-page',
  aim: 3,
  bound: 'atMost',
  async measure({ region }) {
    const { connectionString, store } = await region(100_000);
    const app = await benchApp(store, { role: 'operator', reporters: [] });
    const facts = await pageOfFacts(app);
    const client = await seedFacts(connectionString, facts);
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: () => wholly(pageOfFacts(app)), times: 1 },
      peer: { run: () => wholly(entitiesOf(client)), times: 1 },
      blocks: 9,
      warmUp: 1,
      clock: wallClock,
    });

    return {
      ratio,
      what: 'wall time of a page of 5,000 facts of the OData feed, adding up and gzip and all, over reading 5,000 such facts from a table in which each is an entity; at most',
      details: `${milliseconds(ours)} against ${milliseconds(peer)}`,
    };
  },
};

async function wholly(read: Promise<readonly unknown[]>): Promise<void> {
  const { length } = await read;

  if (length !== PAGE_ENTITIES) throw new Error(`${length} facts instead of ${PAGE_ENTITIES}`);
}

async function pageOfFacts(app: BenchApp): Promise<readonly Entity[]> {
  const params = { region: khabarovsk.key, set: 'Facts' };
  const { body } = await app.call('readODataSet', { params }, 200);
  if (!(body instanceof Uint8Array)) throw new Error('an answer without a body');

  // Safe: this is what that function answers.
  const { value } = JSON.parse(gunzipSync(body).toString()) as { readonly value: readonly Entity[] };

  return value;
}

async function seedFacts(connectionString: string, facts: readonly Entity[]): Promise<TableClient> {
  const client = TableClient.fromConnectionString(connectionString, TABLE, { allowInsecureConnection: true });
  const entities = facts.map((fact, index) => ({
    ...Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== null)),
    partitionKey: PARTITION,
    rowKey: String(index).padStart(6, '0'),
  }));

  await client.createTable();

  for (let start = 0; start < entities.length; start += BATCH) {
    await client.submitTransaction(entities.slice(start, start + BATCH).map((entity) => ['create', entity]));
  }

  return client;
}

async function entitiesOf(client: TableClient): Promise<readonly unknown[]> {
  const found: unknown[] = [];

  for await (const entity of client.listEntities()) found.push(entity);

  return found;
}
