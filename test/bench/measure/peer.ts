import type { Columns } from '../../../shared/columns/columns';
import { plainRows } from '../data/plainRows';

/** The peer P, and the size of what it reads. */
export type Peer = { readonly run: () => unknown; readonly bytes: number };

/** P: what it takes to decode and parse the rows of `columns` sent as a list of objects, and nothing more. */
export function peerOf(columns: Columns): Peer {
  const bytes = Buffer.from(JSON.stringify(plainRows(columns)));

  return { run: () => JSON.parse(bytes.toString('utf8')), bytes: bytes.length };
}
