import { ROW_CODE } from '../../../../shared/columns/columns';
import type { Template, TemplateColumn } from '../../../../shared/templates/template';
import type { ColumnValues, WorkbookPort, WorkControl } from '../../ports/workbook';
import { standingCells } from '../standingCells';
import { columnValues, type Place } from './columnValues';
import { identityOf } from './identity';
import { BLANK_CELL, saysNothing } from './mergeCell';
import type { Merging } from './merging';
import type { OwnSheet } from './ownBook';
import { registryCell } from './registryTable';
import type { Show } from './shownCell';

/**
 * Writes what a merge changed: cells of rows that were there, in their places, and the added rows under the last
 * filled one, over which the table then reaches. Codes that rows still lacked are written too.
 */
export async function writeMerged(
  workbook: WorkbookPort,
  own: OwnSheet,
  merging: Merging,
  show: Show,
  control?: WorkControl,
): Promise<void> {
  const { reading, headingRow } = own;
  const { template, registry, before } = merging;
  const columnsAt = await withRowCodes(workbook, own, template);
  const top = lastFilled(own) + 1;
  const added = registry.rows - before;
  const rowOf = (row: number): number => (row < before ? (reading.rows[row] ?? 0) : top + row - before);
  const columns = template.columns.flatMap((column): readonly ColumnValues[] => {
    const place = columnsAt.get(column.key);
    const places = placesOf(merging, column, show, rowOf);
    const codes = reading.newCodes.filter((code) => code.column === place).map(asPlace);

    return place === undefined ? [] : columnValues(place, [...places, ...codes]);
  });

  if (columns.length === 0) return;
  if (added > 0) await workbook.growTable(reading.sheet, Math.max(headingRow, top + added - 1));

  const keys = [ROW_CODE, ...identityOf(template).sure.slice(0, 1)];
  const last = reading.rows.at(-1) ?? headingRow;

  // The rows to be filled have to be blank still.
  const standing = standingCells(own.grid, reading, keys, Math.max(0, top + added - 1 - last));

  await workbook.writeColumns(reading.sheet, columns, { ...control, standing });
}

/** A registry whose user deleted the column of codes gets it back, or its rows could never be told apart. */
async function withRowCodes(
  workbook: WorkbookPort,
  { reading, headingRow }: OwnSheet,
  { columns }: Template,
): Promise<ReadonlyMap<string, number>> {
  const column = columns.find(({ key }) => key === ROW_CODE);

  if (column === undefined || reading.columnsAt.has(ROW_CODE)) return reading.columnsAt;

  const { caption: heading, width } = column;
  const place = await workbook.ensureColumn(reading.sheet, { headingRow, heading, width });

  return place === null ? reading.columnsAt : new Map([...reading.columnsAt, [ROW_CODE, place]]);
}

/** The last row with anything in a column of the template, so that nothing that stands there is written over. */
function lastFilled({ grid, reading, headingRow }: OwnSheet): number {
  const places = [...reading.columnsAt.values()];
  const last = grid.cells.findLastIndex((cells) =>
    places.some((place) => (cells[place] ?? null) !== null && cells[place] !== ''),
  );

  return Math.max(headingRow, last);
}

function placesOf(
  { registry, before, changed }: Merging,
  column: TemplateColumn,
  show: Show,
  rowOf: (row: number) => number,
): readonly Place[] {
  const rows = [
    ...[...changed].flatMap(([row, keys]) => (row < before && keys.has(column.key) ? [row] : [])),
    ...Array.from({ length: registry.rows - before }, (_, index) => before + index),
  ];

  return rows.flatMap((row) => {
    const cell =
      column.key === ROW_CODE
        ? { ...BLANK_CELL, value: registry.codes[row] ?? null }
        : registryCell(registry, column.key, row);
    const value = saysNothing(cell) ? null : show(cell, column);

    return value === null ? [] : [{ row: rowOf(row), value }];
  });
}

function asPlace({ row, code }: { readonly row: number; readonly code: string }): Place {
  return { row, value: code };
}
