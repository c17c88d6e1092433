import type { Passing } from '../../helpers/faultProxy';

const KEYED = /\(PartitionKey='[^']*',RowKey='(\w+)/;
const RANGED = /RowKey ge '(\w+)/;
const COMMITTED = /RowKey='(\w+)[^']*'\)|"RowKey":"(\w+)/g;

/** What a request to the store is about, in a word or two: `get head`, `range event`, `commit key rev head`. */
export function stepOf({ method, path, body }: Passing): string {
  const asked = decodeURIComponent(path);

  if (method === 'GET') {
    const keyed = KEYED.exec(asked)?.[1];

    return keyed === undefined
      ? `range ${RANGED.exec(asked.replaceAll('+', ' '))?.[1] ?? asked}`
      : `get ${keyed}`;
  }

  const rows = [...body.toString().matchAll(COMMITTED)].map(([, keyed, named]) => keyed ?? named ?? '');

  return rows.length === 0 ? `${method} ${asked}` : `commit ${[...new Set(rows)].join(' ')}`;
}
