import type { SheetEntry } from '../../ports/workbook';
import type { Batch } from '../batch/runBatch';
import { surveySheets } from './surveySheets';

/** All sheets in their order. */
export async function listSheets(batch: Batch): Promise<readonly SheetEntry[]> {
  const sheets = await surveySheets(batch);

  return sheets.map(({ name, hidden, stamp, mark }) => ({ name, hidden, stamp, mark }));
}
