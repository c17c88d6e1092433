import { SHEET_MARK, STAMP_NAME } from '../../../../shared/sheets/stamp';
import type { Batch } from '../batch/runBatch';
import type { FoundSheet } from './foundSheet';
import { nameText } from './nameText';

/**
 * All sheets in their order, in two exchanges however many there are. `more` asks for further things of each
 * sheet in the second exchange.
 */
export async function surveySheets(
  { context, sync }: Batch,
  more?: (sheet: Excel.Worksheet) => void,
): Promise<readonly FoundSheet[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');

  await sync();

  const asked = sheets.items.map((sheet) => {
    const stampName = sheet.names.getItemOrNullObject(STAMP_NAME).load('formula');
    const markName = sheet.names.getItemOrNullObject(SHEET_MARK).load('formula');

    more?.(sheet);

    return { sheet, stampName, markName };
  });

  await sync();

  return asked.map(({ sheet, stampName, markName }) => ({
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    stamp: nameText(stampName),
    mark: nameText(markName),
    sheet,
    stampName,
    markName,
  }));
}
