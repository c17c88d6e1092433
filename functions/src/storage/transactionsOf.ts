import { TRANSACTION_BYTES, TRANSACTION_ENTITIES } from './limits';
import { requestBytes } from './requestBytes';
import type { Change } from './store';

/** The changes of a partition in order, as many in each transaction as it takes. */
export function transactionsOf(
  partition: string,
  changes: readonly Change[],
): readonly (readonly Change[])[] {
  const transactions: Change[][] = [];
  let bytes = Number.POSITIVE_INFINITY;

  for (const change of changes) {
    const added = requestBytes(partition, change);
    const last = transactions.at(-1);

    if (last === undefined || bytes + added > TRANSACTION_BYTES || last.length === TRANSACTION_ENTITIES) {
      transactions.push([change]);
      bytes = added;
    } else {
      last.push(change);
      bytes += added;
    }
  }

  return transactions;
}
