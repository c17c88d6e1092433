import type { ColumnValues, WorkbookPort } from '../../ports/workbook';
import { quietly } from '../batch/quietly';
import type { Batch } from '../batch/runBatch';
import { openSheet } from '../sheets/openSheet';
import { cellText } from './cellText';
import { guardStanding } from './guardStanding';
import { writeBlocks } from './writeBlocks';

/**
 * Writes texts and numbers into columns of a sheet, in two exchanges and one for each part of them; what has to
 * stand there first takes one more for each part of it.
 */
export async function writeColumns(
  batch: Batch,
  name: string,
  columns: readonly ColumnValues[],
  { standing = [], ...control }: NonNullable<Parameters<WorkbookPort['writeColumns']>[2]>,
): Promise<void> {
  const sheet = await openSheet(batch, name);

  await guardStanding(batch, sheet, standing);

  const blocks = columns.map(({ column, top, values }) => ({
    sheet,
    top,
    left: column,
    rows: values.map((value) => [typeof value === 'string' ? cellText(value, false) : value]),
  }));

  await quietly(batch, async () => await writeBlocks(batch, blocks, control));
}
