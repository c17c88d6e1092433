import { odata, type TableClient } from '@azure/data-tables';
import { checkKey } from './keys';
import { checkChanges } from './limits';
import { reach } from './reach';
import { type Entity, type Store, TABLES, type TableName } from './store';
import { StoreDamaged, StoreUnavailable } from './storeErrors';
import { DEADLINE_MS, tableClient } from './tableClient';
import { toAction, toEntity } from './tableEntity';
import { tableFault } from './tableFault';

/** The most entities that the service gives in one page. */
const PAGE = 1000;

/**
 * The store on Azure Table storage, Azurite or Cosmos DB for Table. The tables must be there
 * (prepareStore.ts). Nothing is sent before the first call.
 */
export function tableStore(connectionString: string): Store {
  const clients = new Map(TABLES.map((table) => [table, tableClient(connectionString, table)]));
  const clientOf = (table: TableName): TableClient => {
    const client = clients.get(table);

    if (client === undefined) throw new Error(`no such table: ${table}`);

    return client;
  };

  return {
    get: (table, partition, row, select) => getEntity(clientOf(table), partition, row, select),
    range: (table, partition, from, to, select) =>
      rangeOfEntities(clientOf(table), partition, { from, to }, select),
    commit: async (table, partition, changes) => {
      if (changes.length === 0) return { ok: true };

      checkChanges(partition, changes);

      // A transaction even for one entity: Azurite breaks Cyrillic text of single writes whose body comes in
      // several chunks (Azure/Azurite#2670).
      const actions = changes.map((change) => toAction(partition, change));

      try {
        const { subResponses } = await reach(() => clientOf(table).submitTransaction(actions, deadline()));

        // The library takes an answer that was cut off before its refusal for a success.
        if (subResponses.length !== actions.length) throw new StoreUnavailable('half an answer');

        return { ok: true };
      } catch (error) {
        const fault = tableFault(error);

        if (fault === 'exists') return { ok: false, reason: 'exists' };
        if (fault === 'stale' || fault === 'notFound') return { ok: false, reason: 'stale' };

        throw error;
      }
    },
  };
}

async function getEntity(
  client: TableClient,
  partition: string,
  row: string,
  select: readonly string[] | undefined,
): Promise<Entity | null> {
  checkKey(partition);
  checkKey(row);

  try {
    const found = await reach(() => client.getEntity(partition, row, { ...deadline(), ...selected(select) }));

    return toEntity(row, found.etag, found);
  } catch (error) {
    if (tableFault(error) === 'notFound') return null;

    throw error;
  }
}

async function rangeOfEntities(
  client: TableClient,
  partition: string,
  { from, to }: { readonly from: string; readonly to: string },
  select: readonly string[] | undefined,
): Promise<readonly Entity[]> {
  checkKey(partition);

  const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`;
  const options = { ...deadline(), queryOptions: { filter, ...selected(select).queryOptions } };
  const entities = await reach(async () => {
    const read: Entity[] = [];

    for await (const page of client.listEntities(options).byPage({ maxPageSize: PAGE })) {
      for (const found of page) {
        if (found.rowKey === undefined) throw new StoreDamaged('an entity without a row key');
        read.push(toEntity(found.rowKey, found.etag, found));
      }
    }

    return read;
  });

  // Cosmos DB for Table does not sort.
  return entities.sort((one, other) => (one.row < other.row ? -1 : 1));
}

function selected(select: readonly string[] | undefined): { queryOptions?: { select: string[] } } {
  return select === undefined ? {} : { queryOptions: { select: ['rowKey', ...select] } };
}

function deadline(): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(DEADLINE_MS) };
}
