/** Marks a file as a store of Svod (`PRAGMA application_id`): «SVOD» in ASCII. */
export const APPLICATION_ID = 0x53_56_4f_44;

/** The layout below (`PRAGMA user_version`); a file with a higher one was made by a newer Svod. */
export const LAYOUT = 1;

/**
 * One row an entity, found by its keys (keyBytes.ts), with all values but bytes as JSON. Bytes are rows of their own
 * under the property's name, so that who selects a few properties does not read the others.
 */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entity (
    id INTEGER PRIMARY KEY,
    tbl TEXT NOT NULL,
    partition BLOB NOT NULL,
    row BLOB NOT NULL,
    etag TEXT NOT NULL,
    plain TEXT NOT NULL,
    UNIQUE (tbl, partition, row)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS piece (
    entity INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (entity, name)
  ) STRICT, WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${LAYOUT};
`;
