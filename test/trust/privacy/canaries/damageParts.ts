import { TableClient } from '@azure/data-tables';

/** Turns the bytes of all columns of the mentees round, as a failing disk might. */
export async function damageParts(connectionString: string): Promise<void> {
  const client = TableClient.fromConnectionString(connectionString, 'submissions', {
    allowInsecureConnection: true,
  });

  for await (const entity of client.listEntities()) {
    const { partitionKey = '', rowKey = '' } = entity;
    if (!partitionKey.endsWith(':mentees') || !rowKey.startsWith('part:')) continue;

    const turned = Object.entries(entity).flatMap(([key, value]) =>
      value instanceof Uint8Array ? [[key, value.toReversed()] as const] : [],
    );

    await client.updateEntity({ partitionKey, rowKey, ...Object.fromEntries(turned) }, 'Merge');
  }
}
