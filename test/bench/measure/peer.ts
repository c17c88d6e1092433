import type { Columns } from '../../../shared/columns/columns';
import { plainRows } from '../data/plainRows';

/** P: what it takes to decode and parse the rows of `columns` sent as a list of objects, and nothing more. */
export function peerOf(columns: Columns): { readonly run: () => unknown } {
  const bytes = Buffer.from(JSON.stringify(plainRows(columns)));

  return { run: () => JSON.parse(bytes.toString('utf8')) };
}
