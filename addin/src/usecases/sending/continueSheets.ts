import type { SignedReceipt } from '../../../../shared/contract/receipt';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { WorkbookPort } from '../../ports/workbook';

/** Stamps the sheets that were taken in with the revision they continue now. */
export async function continueSheets(
  workbook: WorkbookPort,
  receipts: readonly SignedReceipt[],
): Promise<void> {
  const entries = await workbook.listSheets();
  const changes = entries.flatMap(({ name, stamp: text }) => {
    const stamp = textToStamp(text ?? '');
    const taken = receipts.find(
      ({ receipt }) =>
        receipt.template === stamp?.template &&
        receipt.year === stamp.year &&
        receipt.reporter === stamp.reporter &&
        receipt.region === stamp.region,
    );

    if (!stamp || !taken || stamp.baseRevision === taken.receipt.revision) return [];

    return [{ sheet: name, stamp: { ...stamp, baseRevision: taken.receipt.revision } }];
  });

  if (changes.length > 0) await workbook.restamp(changes);
}
