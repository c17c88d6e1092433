import { reach } from './reach';
import { TABLES } from './store';
import { tableClient } from './tableClient';

/** Creates the tables that are not there yet. Throws `StoreUnavailable`. */
export async function prepareStore(connectionString: string): Promise<void> {
  await Promise.all(TABLES.map((table) => reach(() => tableClient(connectionString, table).createTable())));
}
