import { randomUUID } from 'node:crypto';
import type { Change, CommitResult, StoredValues, TableName } from '../store';
import type { Connection, Parameter } from './connection';
import { keyBytes } from './keyBytes';
import { plainJson } from './plainValues';

/** A table and a partition as statements are told them. */
type Place = readonly [TableName, Buffer];

const KEYS = 'tbl = ?1 AND partition = ?2 AND row = ?3';

/** All changes in one transaction, which is on the disk when this returns, or none. Throws what SQLite says. */
export function commitChanges(
  connection: Connection,
  table: TableName,
  partition: string,
  changes: readonly Change[],
): CommitResult {
  const place: Place = [table, keyBytes(partition)];

  // Locked from the first statement on, so that what it finds still holds when it commits.
  connection.exec('BEGIN IMMEDIATE');

  try {
    for (const change of changes) {
      if (make(connection, place, change)) continue;

      connection.exec('ROLLBACK');

      return { ok: false, reason: change.kind === 'create' ? 'exists' : 'stale' };
    }

    connection.exec('COMMIT');

    return { ok: true };
  } catch (error) {
    // After some errors SQLite has done so itself.
    if (connection.inTransaction()) connection.exec('ROLLBACK');

    throw error;
  }
}

/** Whether the change could be made. */
function make(connection: Connection, place: Place, change: Change): boolean {
  const keys: readonly Parameter[] = [...place, keyBytes(change.row)];

  switch (change.kind) {
    case 'create': {
      const id = idOf(
        connection.rows(
          'INSERT INTO entity (tbl, partition, row, etag, plain) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING RETURNING id',
          ...keys,
          newEtag(),
          plainJson(change.values),
        ),
      );

      return id !== null && writePieces(connection, id, change.values);
    }
    case 'replace': {
      const id = idOf(
        connection.rows(
          `UPDATE entity SET etag = ?4, plain = ?5 WHERE ${KEYS} AND etag = ?6 RETURNING id`,
          ...keys,
          newEtag(),
          plainJson(change.values),
          change.etag,
        ),
      );

      return id !== null && removePieces(connection, id) && writePieces(connection, id, change.values);
    }
    case 'remove': {
      const id = idOf(connection.rows(`DELETE FROM entity WHERE ${KEYS} RETURNING id`, ...keys));

      return id !== null && removePieces(connection, id);
    }
  }
}

function writePieces(connection: Connection, id: number, values: StoredValues): true {
  for (const [name, value] of Object.entries(values)) {
    if (value instanceof Uint8Array) {
      connection.run('INSERT INTO piece (entity, name, bytes) VALUES (?1, ?2, ?3)', id, name, value);
    }
  }

  return true;
}

function removePieces(connection: Connection, id: number): true {
  connection.run('DELETE FROM piece WHERE entity = ?1', id);

  return true;
}

function idOf(rows: readonly (readonly unknown[])[]): number | null {
  const id = rows[0]?.[0];

  return typeof id === 'number' ? id : null;
}

/** Random, so that none comes again when the file is put back to an older state. */
function newEtag(): string {
  return randomUUID();
}
