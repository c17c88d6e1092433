import { normaliseText } from '../../../../shared/cells/normaliseText';
import { type Columns, type Value, valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import type { Grid } from '../../../../shared/sheets/grid';
import type { SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { ColumnKind } from '../../../../shared/templates/template';
import { isPast } from './pastColumns';

/** Kinds whose cell shows the value as it is, so that a text nobody could read can be carried as it stands. */
const AS_IT_IS: readonly ColumnKind['type'][] = ['text', 'personName', 'contact', 'url', 'inn', 'year'];

/**
 * The rows `rows` of a registry for the next year: values as they were read, and texts that could not be read as
 * they stand, so that a name in Latin letters is not lost; what the past year was about is blank.
 */
export function carriedColumns(
  { template, columns, rows: places, columnsAt }: SheetReading,
  grid: Grid,
  rows: readonly number[],
): Columns {
  const carriedValue = (key: string, type: ColumnKind['type'], row: number): Value => {
    if (isPast(template, columns, key, row)) return null;

    return valueAt(columns, key, row) ?? (AS_IT_IS.includes(type) ? textAt(key, row) : null);
  };
  const textAt = (key: string, row: number): Value => {
    const place = columnsAt.get(key);
    const text = place === undefined ? '' : textOfCell(grid.cells[places[row] ?? -1]?.[place]);

    return normaliseText(text) === '' ? null : text;
  };

  return {
    rows: rows.length,
    columns: Object.fromEntries(
      template.columns.map(({ key, kind }) => [
        key,
        encodeColumn(rows.map((row) => carriedValue(key, kind.type, row))),
      ]),
    ),
  };
}
