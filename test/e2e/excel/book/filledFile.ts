import { DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { refusal, SESSION, startService } from '../../../addin/api/service';
import { closeExcel } from '../../../addin/excel/excelRoad';
import { BOOK, specsOf } from '../../../addin/usecases/book';
import { given } from '../../../addin/usecases/deskOver';
import { toXlsx } from '../../../excel-host/export/toXlsx';
import { Book } from '../../../excel-host/model/book';
import { deskInExcel } from './deskInExcel';
import { fillIn } from './fillIn';

/**
 * A district's workbook in which there is nothing to mend, saved: Svod drew its sheets in Excel, the user filled
 * them, the first check gave the rows their codes.
 */
export async function filledFile(): Promise<Uint8Array> {
  const service = await startService(({ url }) =>
    url.includes('/session') ? { body: SESSION } : { status: 404, body: refusal('submissionUnknown') },
  );
  const key = `svod_${'a'.repeat(43)}`;
  const { book, desk } = await deskInExcel(new Book('Лист1'), { address: service.address, key });

  try {
    const wanted = { reporter: BOOK.reporter, year: DEMO_YEAR, optional: [], language: 'ru' } as const;

    await given(desk.openSheets(wanted, null));
    fillIn(book, specsOf());
    await given(desk.check());

    return (await toXlsx(book)).bytes;
  } finally {
    await service.stop();
    await closeExcel();
  }
}
