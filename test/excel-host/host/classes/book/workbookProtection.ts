import type { Book } from '../../../model/book';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';

/** The protection of the workbook's structure: only whether it is there. */
export const workbookProtectionClass: ExcelClass<Book> = excelClass('WorkbookProtection', {
  reads: { Protected: ({ structureProtected }) => structureProtected },
});
