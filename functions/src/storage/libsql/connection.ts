import type { Database, Statement } from 'libsql';

/** What a statement is told. Nothing else: the library ends the process on a truth value. */
export type Parameter = string | number | Uint8Array;

/** An open file. Its calls throw what SQLite says. */
export type Connection = {
  /** Runs a statement to its end, so that it does not hold the file, and gives its rows as lists. */
  readonly rows: (sql: string, ...parameters: readonly Parameter[]) => readonly (readonly unknown[])[];
  /** Runs a statement that gives nothing. */
  readonly run: (sql: string, ...parameters: readonly Parameter[]) => void;
  /** Runs several statements without parameters. */
  readonly exec: (sql: string) => void;
  readonly inTransaction: () => boolean;
  readonly close: () => void;
};

/** The calls of a database that the store needs. Each statement is prepared once. */
export function connectionOf(database: Database): Connection {
  const statements = new Map<string, Statement>();
  const statementOf = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);

    statements.set(sql, statement);

    return statement;
  };

  return {
    rows: (sql, ...parameters) =>
      statementOf(sql)
        .raw()
        .all(...parameters)
        .map(listOf),
    run: (sql, ...parameters) => {
      statementOf(sql).run(...parameters);
    },
    exec: (sql) => {
      database.exec(sql);
    },
    inTransaction: () => database.inTransaction,
    close: () => {
      statements.clear();
      database.close();
    },
  };
}

function listOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [];
}
