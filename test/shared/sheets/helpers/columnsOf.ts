import { type Columns, type Value, valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** A row by column key; what it does not name is blank. */
export type Row = Readonly<Record<string, Value>>;

/** Whole columns of a template from rows. */
export function columnsOf(key: TemplateKey, rows: readonly Row[]): Columns {
  return {
    rows: rows.length,
    columns: Object.fromEntries(
      templates[key].columns.map((column) => [
        column.key,
        encodeColumn(rows.map((row) => row[column.key] ?? null)),
      ]),
    ),
  };
}

/** The rows of whole columns, blanks left out. */
export function rowsOf(columns: Columns): Row[] {
  return Array.from({ length: columns.rows }, (_, row) =>
    Object.fromEntries(
      Object.keys(columns.columns).flatMap((key) => {
        const value = valueAt(columns, key, row);

        return value === null ? [] : [[key, value]];
      }),
    ),
  );
}
