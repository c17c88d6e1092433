import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import type { Desk } from '../../../../addin/src/usecases/desk';
import { makeDesk } from '../../../../addin/src/usecases/makeDesk';
import { DEMO_INSTANT } from '../../../../functions/local/demo/demoPlan';
import { openExcel } from '../../../addin/excel/excelRoad';
import { NOBODY } from '../../../addin/usecases/deskOver';
import { heldKeys } from '../../../addin/usecases/heldKeys';
import type { ExcelHost } from '../../../excel-host/host/excelHost';
import type { ProfileName } from '../../../excel-host/host/profiles';
import type { Book } from '../../../excel-host/model/book';

/** A workbook open in Excel with Svod's pane beside it. */
export type DeskInExcel = {
  readonly book: Book;
  readonly host: ExcelHost;
  readonly desk: Desk;
  readonly port: WorkbookPort;
};

/** How the desk differs from one without a key, in Excel 2021, that nobody answers. */
export type DeskInExcelOptions = {
  readonly address?: string;
  readonly key?: string;
  readonly profile?: ProfileName;
  /** Puts something between the desk and the workbook. */
  readonly through?: (port: WorkbookPort) => WorkbookPort;
};

/** Opens the workbook in the one Excel of this process; `closeExcel` (test/addin/excel) ends it. */
export async function deskInExcel(book: Book, options: DeskInExcelOptions = {}): Promise<DeskInExcel> {
  const { address = NOBODY, key = null, profile = 'excel2021', through = (one) => one } = options;
  const { host, port } = await openExcel(book, { profile });
  const wait = async () => undefined;
  const clock = () => new Date(DEMO_INSTANT);
  const { desk } = makeDesk({
    road: 'excel',
    workbook: through(port),
    keys: heldKeys(key),
    address,
    clock,
    wait,
  });

  return { book, host, desk, port };
}
