import type { CellScalar } from '../../../../shared/sheets/grid';
import { WorkbookFault } from '../../ports/workbookFault';
import { inHalves } from '../batch/inHalves';
import type { Batch } from '../batch/runBatch';
import { plainCell } from './cellOf';

/** The values of one column in two exchanges, as long as Excel does not find them too large for one. */
export async function readColumn(
  { context, sync }: Batch,
  name: string,
  column: number,
): Promise<readonly CellScalar[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  const filled = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');

  await sync();

  if (sheet.isNullObject) throw new WorkbookFault('sheetGone', name);
  if (filled.isNullObject) return [];

  const cells: CellScalar[] = [];
  const whole = { block: 0, top: 0, rows: filled.rowIndex + filled.rowCount };

  await inHalves([whole], async (pieces) => {
    const ranges = pieces.map(({ top, rows }) => ({
      top,
      range: sheet.getRangeByIndexes(top, column, rows, 1).load('values'),
    }));

    await sync();

    for (const { top, range } of ranges) {
      // Past its limit Excel may give nothing instead of an error, which its typings do not know.
      const values: readonly (readonly unknown[])[] | null = range.values;

      if (values === null) throw new WorkbookFault('tooLarge', 'null');
      for (const [index, [value]] of values.entries()) cells[top + index] = plainCell(value);
    }
  });

  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}
