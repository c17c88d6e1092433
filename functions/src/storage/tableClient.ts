import { TableClient } from '@azure/data-tables';
import type { TableName } from './store';

/** One request and its retries take at most so long; a function's own answer should come before a gateway gives up. */
export const DEADLINE_MS = 30_000;

/**
 * A client of one table. Plain http is taken only when the connection string itself says so (the emulator).
 * 408, 5xx and lost connections are tried three times more, 429 and 503 as their `Retry-After` says.
 */
export function tableClient(connectionString: string, table: TableName): TableClient {
  return TableClient.fromConnectionString(connectionString, table, {
    allowInsecureConnection: /=http:/i.test(connectionString),
    retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2_000 },
  });
}
