import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';

/** A way to a workbook, on which one workbook after another is opened. */
export type Road = {
  readonly name: string;
  readonly port: WorkbookPort;
  /** Puts a workbook of these sheets in the place of the one before. */
  readonly open: (specs: readonly SheetSpec[]) => Promise<void>;
};
