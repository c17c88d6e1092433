import type { CellScalar, GridRange } from '../../../../shared/sheets/grid';
import { SHEET_MARK } from '../../../../shared/sheets/stamp';
import type { SelectedCells } from '../../ports/workbook';
import { officeCode } from '../batch/officeCode';
import type { Batch } from '../batch/runBatch';
import { nameText } from '../sheets/nameText';
import { plainCell } from './cellOf';
import { hiddenIn, type MaybeHidden } from './hiddenIn';
import { cellsIn, clipped, columnsByRow, stretches } from './selectedAreas';

/** Rows among which the headings are: as many as are searched on every sheet (shared/sheets/findHeading.ts). */
const HEAD = 50;
const NOTHING: SelectedCells = { sheet: '', mark: null, head: [], count: 0, rows: [] };

/** The selected cells of the sheet in front, in at most four exchanges however many they are. */
export async function readSelection(batch: Batch, most: number): Promise<SelectedCells> {
  const asked = await askSelection(batch);

  if (asked === null) return NOTHING;

  const { sheet, mark, used, selected } = asked;
  const named = { ...NOTHING, sheet: sheet.name, mark: nameText(mark) };

  if (used === null) return named;

  const areas = selected.flatMap((area) => clipped(area, used) ?? []);
  const head = askRows(sheet, used, used.top, Math.min(HEAD - used.top, used.bottom - used.top + 1));
  const maybe = areas.map((area) => ({ area, range: rangeOf(sheet, area).load('rowHidden,columnHidden') }));

  await batch.sync();

  const known = maybe.map(({ area, range }) => hiddenOf(area, range));
  const hidden = await hiddenIn(batch, sheet, known);
  const isMixed = known.some(({ rows, columns }) => rows !== false || columns !== false);
  const found = { ...named, head: [...blank(used.top), ...head.cells()], count: cellsIn(areas) };

  // Nothing hidden, so no cell has to be looked at to see that they are too many.
  if (!isMixed && areas.length === 1 && found.count > most) return found;

  const columns = columnsByRow(
    areas,
    (row) => hidden.rows.has(row),
    (column) => hidden.columns.has(column),
  );
  const count = [...columns.values()].reduce((sum, { length }) => sum + length, 0);

  if (count === 0 || count > most) return { ...found, count };

  const parts = stretches([...columns.keys()]).map(({ top, rows }) => askRows(sheet, used, top, rows));

  await batch.sync();

  const rows = parts.flatMap(({ top, cells }) =>
    cells().map((one, index) => ({ row: top + index, cells: one, columns: columns.get(top + index) ?? [] })),
  );

  return { ...found, count, rows };
}

/** What is selected, and the filled part of its sheet (`null`: there is none); `null` when it is no cells. */
async function askSelection({ context, sync }: Batch) {
  const selected = context.workbook.getSelectedRanges();
  const areas = selected.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const sheet = selected.worksheet.load('name');
  const mark = sheet.names.getItemOrNullObject(SHEET_MARK).load('formula');
  const filled = sheet.getUsedRangeOrNullObject(true);

  filled.load('rowIndex,columnIndex,rowCount,columnCount');

  try {
    await sync();
  } catch (error) {
    // A picture or a chart.
    if (officeCode(error) === 'InvalidSelection') return null;

    throw error;
  }

  return {
    sheet,
    mark,
    used: filled.isNullObject ? null : placeOf(filled),
    selected: areas.items.map(placeOf),
  };
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: GridRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Asks for the values of whole rows, from the sheet's first column to its last filled one. */
function askRows(sheet: Excel.Worksheet, { right }: GridRange, top: number, rows: number) {
  const range = sheet.getRangeByIndexes(top, 0, Math.max(rows, 1), right + 1).load('values');
  const cells = (): readonly (readonly CellScalar[])[] => range.values.map((row) => row.map(plainCell));

  return { top, cells };
}

function hiddenOf(area: GridRange, range: Excel.Range): MaybeHidden {
  // Excel answers `null` for rows or columns of both kinds, which its typings do not know.
  const rows: boolean | null = range.rowHidden;
  const columns: boolean | null = range.columnHidden;

  return { area, rows, columns };
}

function blank(rows: number): readonly (readonly CellScalar[])[] {
  return Array.from({ length: rows }, () => []);
}
