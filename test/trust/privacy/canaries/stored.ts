import { TableClient } from '@azure/data-tables';
import { TABLES } from '../../../../functions/src/storage/store';

/** All values of all entities of all tables, binary ones as they are. */
export async function everythingStored(connectionString: string): Promise<readonly Uint8Array[]> {
  const tables = await Promise.all(TABLES.map((table) => valuesOf(connectionString, table)));

  return tables.flat();
}

async function valuesOf(connectionString: string, table: string): Promise<readonly Uint8Array[]> {
  const client = TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true });
  const values: Uint8Array[] = [];

  for await (const entity of client.listEntities()) {
    for (const value of Object.values(entity))
      values.push(value instanceof Uint8Array ? value : Buffer.from(String(value)));
  }

  return values;
}
