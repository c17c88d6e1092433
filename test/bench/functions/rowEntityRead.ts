import { odata, TableClient } from '@azure/data-tables';
import type { RowEntities } from '../data/seedRowEntities';
import type { Pulled } from './consolidatedPull';

/** Reads all row entities with the named columns, and counts what the service answers; entities come a thousand at a time. */
export function rowEntityRead(
  connectionString: string,
  { table, partition }: RowEntities,
  keys: readonly string[],
): () => Promise<Pulled> {
  let bytes = 0;
  const client = TableClient.fromConnectionString(connectionString, table, {
    allowInsecureConnection: true,
    additionalPolicies: [
      {
        position: 'perRetry',
        policy: {
          name: 'countBytes',
          sendRequest: async (request, next) => {
            const response = await next(request);
            bytes += Buffer.byteLength(response.bodyAsText ?? '');

            return response;
          },
        },
      },
    ],
  });

  return async () => {
    const filter = odata`PartitionKey eq ${partition}`;
    const select = ['rowKey', ...keys];
    let rows = 0;
    bytes = 0;

    for await (const _row of client.listEntities({ queryOptions: { filter, select } })) rows += 1;

    return { rows, bytes };
  };
}
