import { captionKey } from '../../../../shared/sheets/captionKey';
import type { WantedColumn } from '../../ports/workbook';
import type { Batch } from '../batch/runBatch';
import { applyLook } from '../draw/applyLook';
import { pointsOf } from '../draw/pointsOf';
import { setNumberFormat } from '../draw/setNumberFormat';
import { openSheet } from '../sheets/openSheet';
import { cellText } from './cellText';

/**
 * The place of the column with that heading. One that is not there is added at the end of the table whose
 * headings stand in that row, or after the last filled column where there is no table any more. Four exchanges.
 */
export async function ensureColumn(batch: Batch, name: string, wanted: WantedColumn): Promise<number> {
  const sheet = await openSheet(batch, name);
  const used = sheet.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
  const headings = sheet
    .getUsedRangeOrNullObject(true)
    .getIntersectionOrNullObject(sheet.getRangeByIndexes(wanted.headingRow, 0, 1, 1).getEntireRow())
    .load('values,columnIndex');
  const tables = sheet
    .getRangeByIndexes(wanted.headingRow, 0, 1, 1)
    .getEntireRow()
    .getTables(false)
    .load('items/name');

  await batch.sync();

  const place = placeOf(headings, wanted.heading);

  if (place !== null) return place;

  const [table] = tables.items;

  return table ? await addToTable(batch, table, wanted) : await addBeside(batch, sheet, used, wanted);
}

async function addToTable({ sync }: Batch, table: Excel.Table, wanted: WantedColumn): Promise<number> {
  const column = table.columns.add(undefined, undefined, wanted.heading);
  const heading = column.getHeaderRowRange().load('columnIndex');
  const body = column.getDataBodyRange().load('rowIndex,rowCount');

  await sync();

  const { columnIndex } = heading;
  const { rowIndex, rowCount } = body;

  dress(heading, wanted, columnIndex);
  // As a sheet drawn whole has it: cells of the format «Text» show ##### for more than 255 characters in older Excel.
  setNumberFormat(body, 'General');
  applyLook(body, 'remark', {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex,
  });
  await sync();

  return columnIndex;
}

async function addBeside(
  { sync }: Batch,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  wanted: WantedColumn,
): Promise<number> {
  const place = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const heading = sheet.getRangeByIndexes(wanted.headingRow, place, 1, 1);

  heading.values = [[cellText(wanted.heading, false)]];
  dress(heading, wanted, place);
  await sync();

  return place;
}

function placeOf(headings: Excel.Range, heading: string): number | null {
  if (headings.isNullObject) return null;

  const [row = []] = headings.values;
  const place = row.findIndex((value) => captionKey(String(value)) === captionKey(heading));

  return place < 0 ? null : headings.columnIndex + place;
}

function dress(heading: Excel.Range, { headingRow, width }: WantedColumn, place: number): void {
  applyLook(heading, 'header', { top: headingRow, left: place, bottom: headingRow, right: place });
  heading.format.columnWidth = pointsOf(width);
}
