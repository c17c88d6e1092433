import type { Batch } from '../batch/runBatch';
import { rectangles } from '../draw/rectangles';
import { setNumberFormat } from '../draw/setNumberFormat';
import { openSheet } from '../sheets/openSheet';

/** Makes Svod's table on the sheet reach down to the row `bottom` (zero-based), in four exchanges. */
export async function growTable(batch: Batch, name: string, bottom: number): Promise<void> {
  const sheet = await openSheet(batch, name);
  const tables = sheet.tables.load('items/name,items/showTotals');

  await batch.sync();

  const asked = tables.items.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    last: table.getDataBodyRange().getLastRow().load('numberFormat,rowIndex'),
  }));

  await batch.sync();

  // By its place, since users rename tables: Svod's begin in the first column, which leaves no room for another.
  const own = asked.find(({ range }) => range.columnIndex === 0);

  if (own === undefined) return;

  grow(sheet, own.table, { ...own, bottom });
  await batch.sync();
}

function grow(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  {
    range,
    last,
    bottom,
  }: { readonly range: Excel.Range; readonly last: Excel.Range; readonly bottom: number },
): void {
  const { rowIndex: top, columnIndex: left, columnCount: columns } = range;
  const end = last.rowIndex;
  const [formats = []] = last.numberFormat;

  const hasTotals = table.showTotals;

  if (bottom <= end) return;
  // The row of totals would be taken for data; Excel remembers what it holds.
  if (hasTotals) table.showTotals = false;

  table.resize(sheet.getRangeByIndexes(top, left, bottom - top + 1, columns));

  for (const { key, range: alike } of rectangles(1, columns, (_, column) => String(formats[column]))) {
    const count = alike.right - alike.left + 1;

    setNumberFormat(sheet.getRangeByIndexes(end + 1, left + alike.left, bottom - end, count), key);
  }

  if (hasTotals) table.showTotals = true;
}
