import { readFile } from 'node:fs/promises';
import Libsql from 'libsql';
import { filePath } from '../../../../functions/src/storage/libsql/fileAddress';
import { missing } from '../../../addin/usecases/book';

/** Keys are kept as UTF-16 with the high byte first. */
const ENTITIES = 'SELECT tbl, partition, row, etag, plain FROM entity';
const PIECES = 'SELECT name, bytes FROM piece';

/** What a store of one machine holds. */
export type StoredInFile = {
  /** All keys and values of all entities, binary ones as they are. */
  readonly values: readonly Uint8Array[];
  /**
   * The database and its journal as they lie on the disk, with pages that nothing refers to any more, and the database
   * again after the journal has been written into it.
   */
  readonly files: readonly Uint8Array[];
};

/** Everything in the store at `address` (`file:…`), while it is in use. */
export async function storedInFile(address: string): Promise<StoredInFile> {
  const path = filePath(address) ?? missing(address);
  const database = new Libsql(path);
  const rows = [ENTITIES, PIECES].flatMap((sql) => database.prepare(sql).raw().all());
  const files = [path, `${path}-wal`];
  const before = await Promise.all(files.map((file) => readFile(file)));

  database.exec('PRAGMA wal_checkpoint(PASSIVE)');

  const after = await readFile(path);

  database.close();

  return { values: rows.flat().map(toBytes), files: [...before, after] };
}

function toBytes(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : Buffer.from(String(value));
}
