import type { Entity, StoredValue, TableName } from '../store';
import { StoreDamaged } from '../storeErrors';
import type { Connection } from './connection';
import { keyBytes, keyText } from './keyBytes';
import { plainValues } from './plainValues';

/** Which entities to read: `from` ≤ row < `to`, or exactly the row `from` when `to` is `null`. */
export type Asked = {
  readonly table: TableName;
  readonly partition: string;
  readonly from: string;
  readonly to: string | null;
  /** Names of the properties to read; all when it is not given. */
  readonly select: readonly string[] | undefined;
};

const NAMED = 'AND piece.name IN (SELECT value FROM json_each(?1))';

/**
 * Entities, sorted by row, as they stand at one instant: it is one statement, which gives a row for each piece of
 * bytes, and one without a piece for an entity that has none. Throws `StoreDamaged`.
 */
export function readEntities(
  connection: Connection,
  { table, partition, from, to, select }: Asked,
): readonly Entity[] {
  const found = connection.rows(
    `SELECT entity.row, entity.etag, entity.plain, piece.name, piece.bytes
     FROM entity LEFT JOIN piece ON piece.entity = entity.id ${select === undefined ? 'AND ?1 IS NOT NULL' : NAMED}
     WHERE tbl = ?2 AND partition = ?3 AND ${to === null ? 'row = ?4' : 'row >= ?4 AND row < ?5'}
     ORDER BY row`,
    JSON.stringify(select ?? []),
    table,
    keyBytes(partition),
    keyBytes(from),
    ...(to === null ? [] : [keyBytes(to)]),
  );

  return collect(found, select === undefined ? null : new Set(select));
}

type Collected = {
  readonly row: string;
  readonly etag: string;
  readonly values: (readonly [string, StoredValue])[];
};

function collect(
  found: readonly (readonly unknown[])[],
  select: ReadonlySet<string> | null,
): readonly Entity[] {
  const entities: Collected[] = [];
  let last: Buffer | null = null;

  for (const [row, etag, plain, name, bytes] of found) {
    if (!Buffer.isBuffer(row) || typeof etag !== 'string' || typeof plain !== 'string') {
      throw new StoreDamaged('an entity without keys');
    }
    if (last === null || !row.equals(last)) {
      last = row;
      entities.push({ row: keyText(row), etag, values: [...plainValues(plain, select)] });
    }
    if (typeof name === 'string' && bytes instanceof Uint8Array) {
      entities.at(-1)?.values.push([name, bytes]);
    }
  }

  return entities.map(({ row, etag, values }) => ({ row, etag, values: Object.fromEntries(values) }));
}
