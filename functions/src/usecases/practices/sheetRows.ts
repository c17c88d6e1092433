import type { Columns } from '../../../../shared/columns/columns';
import { readColumns } from '../../storage/readColumns';
import { readHead } from '../../storage/readHead';
import type { Store } from '../../storage/store';
import type { SubmissionAddress } from '../../storage/submission';
import { rowsOrRemoved } from '../retention/rowsOrRemoved';

/** Some columns of the newest revision at an address, and which one it is; `null`: nothing was sent, or it is no longer kept. */
export async function sheetRows(
  store: Store,
  address: SubmissionAddress,
  keys: readonly string[],
): Promise<{ readonly revision: number; readonly columns: Columns } | null> {
  const head = await readHead(store, address);
  if (head === null) return null;

  const columns = await rowsOrRemoved(store, address, head, () => readColumns(store, address, head, keys));

  return columns.ok ? { revision: head.revision, columns: columns.value } : null;
}
