import type { ColumnValues } from './columnValues';
import type { NewCode } from './readCodes';
import type { TemplateReading } from './templateReading';

/** The codes that were made while the sheet was read, as values for the columns they belong to; none when none were. */
export function newCodeTexts({ newCodes }: Pick<TemplateReading, 'newCodes'>): readonly ColumnValues[] {
  const columns = [...new Set(newCodes.map(({ column }) => column))];

  return columns.map((column) => valuesOf(newCodes, column));
}

function valuesOf(newCodes: readonly NewCode[], column: number): ColumnValues {
  const codes = newCodes.filter((code) => code.column === column);
  const rows = codes.map(({ row }) => row);
  const top = rows.reduce((least, row) => Math.min(least, row));
  const bottom = rows.reduce((most, row) => Math.max(most, row));
  const values = Array.from({ length: bottom - top + 1 }, (): string | null => null);

  for (const { row, code } of codes) values[row - top] = code;

  return { column, top, values };
}
