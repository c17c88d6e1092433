import type { ColumnValues, WorkControl } from '../../ports/workbook';
import { quietly } from '../batch/quietly';
import type { Batch } from '../batch/runBatch';
import { openSheet } from '../sheets/openSheet';
import { cellText } from './cellText';
import { writeBlocks } from './writeBlocks';

/** Writes texts and numbers into columns of a sheet, in two exchanges and one for each part of them. */
export async function writeColumns(
  batch: Batch,
  name: string,
  columns: readonly ColumnValues[],
  control: WorkControl,
): Promise<void> {
  const sheet = await openSheet(batch, name);
  const blocks = columns.map(({ column, top, values }) => ({
    sheet,
    top,
    left: column,
    rows: values.map((value) => [typeof value === 'string' ? cellText(value, false) : value]),
  }));

  await quietly(batch, async () => await writeBlocks(batch, blocks, control));
}
