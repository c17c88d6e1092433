import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreDamaged, StoreUnavailable, StoreUnusable } from '../storeErrors';
import { type Connection, connectionOf } from './connection';
import type { Libsql } from './loadLibsql';
import { APPLICATION_ID, LAYOUT, SCHEMA } from './schema';

/**
 * `synchronous = FULL` writes the journal through to the disk before a commit returns; `fullfsync` says so to macOS,
 * too. What is removed is overwritten. Another process is waited for here for so many ms only, since nothing else
 * happens meanwhile.
 */
const SETTINGS = `
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = ON;
  PRAGMA checkpoint_fullfsync = ON;
  PRAGMA secure_delete = ON;
  PRAGMA journal_size_limit = 67108864;
  PRAGMA busy_timeout = 10;
`;

/** `PRAGMA synchronous` calls it so. */
const FULL = 2;

/**
 * Opens a store's file, which is made when `create` says so. Throws `StoreUnavailable`, `StoreUnusable` for a file of
 * something else, `StoreDamaged`, and what SQLite says.
 */
export function openFile(libsql: Libsql, path: string, create: boolean): Connection {
  if (create) createFile(path);
  // The library would make an empty one.
  if (!existsSync(path)) throw new StoreUnavailable(`there is no file ${path}`);

  const connection = connect(libsql, path);

  try {
    checkOwner(connection, path, create);
    journal(connection, path);
    if (create) createTables(connection);

    return connection;
  } catch (error) {
    connection.close();

    throw error;
  }
}

/**
 * For its owner only, and its name on the disk. A file that is there is not opened: closing it would take the locks
 * of this process off it.
 */
function createFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (existsSync(path)) return;

    throw new StoreUnavailable(messageOf(error), { cause: error });
  }

  // Windows opens no folders and writes names through by itself.
  if (process.platform === 'win32') return;

  const folder = openSync(dirname(path), 'r');

  fsyncSync(folder);
  closeSync(folder);
}

function connect(libsql: Libsql, path: string): Connection {
  try {
    return connectionOf(new libsql(path));
  } catch (error) {
    throw new StoreUnavailable(messageOf(error), { cause: error });
  }
}

/** Before anything is written to it. */
function checkOwner(connection: Connection, path: string, create: boolean): void {
  const owner = numberOf(connection, 'PRAGMA application_id');
  const layout = numberOf(connection, 'PRAGMA user_version');

  if (owner === APPLICATION_ID && layout === LAYOUT) return;
  if (owner === APPLICATION_ID) throw new StoreUnusable('newer', path);
  if (owner !== 0 || numberOf(connection, 'SELECT count(*) FROM sqlite_schema') > 0) {
    throw new StoreUnusable('notOurs', path);
  }
  if (!create) throw new StoreDamaged(`${path} is empty`);
}

function journal(connection: Connection, path: string): void {
  const [mode] = connection.rows('PRAGMA journal_mode = WAL');

  connection.exec(SETTINGS);
  if (mode?.[0] !== 'wal' || numberOf(connection, 'PRAGMA synchronous') !== FULL) {
    throw new StoreUnusable('noJournal', path);
  }
}

function createTables(connection: Connection): void {
  connection.exec('BEGIN IMMEDIATE');

  try {
    connection.exec(SCHEMA);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction()) connection.exec('ROLLBACK');

    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function numberOf(connection: Connection, sql: string): number {
  return Number(connection.rows(sql)[0]?.[0]);
}
