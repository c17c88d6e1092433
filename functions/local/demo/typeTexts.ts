import type { ColumnValues, WorkbookPort } from '../../../addin/src/ports/workbook';
import type { SheetText } from './demoMistakes';

/** Writes texts into cells of a workbook, as somebody would type them. */
export async function typeTexts(workbook: WorkbookPort, texts: readonly SheetText[]): Promise<void> {
  for (const sheet of new Set(texts.map((one) => one.sheet))) {
    const values = texts
      .filter((one) => one.sheet === sheet)
      .map(({ row, column, text }): ColumnValues => ({ column, top: row, values: [text] }));

    await workbook.writeColumns(sheet, values);
  }
}
