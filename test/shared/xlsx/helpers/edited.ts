import { fileWorkbook } from '../../../../addin/src/file/fileWorkbook';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';

/** What to change in a file: texts for single cells (zero-based), and a sheet of Svod's. */
export type FileEdits = {
  readonly cells?: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly sheet?: SheetSpec;
};

/** The user's file with Svod's texts and sheet written in, as the file road does it. Throws `WorkbookFault`. */
export async function edited(bytes: Uint8Array, { cells = [], sheet }: FileEdits): Promise<Uint8Array> {
  const workbook = fileWorkbook(bytes);

  for (const name of new Set(cells.map((cell) => cell.sheet))) {
    const own = cells.filter((cell) => cell.sheet === name);

    await workbook.writeColumns(
      name,
      own.map(({ row, column, text }) => ({ column, top: row, values: [text] })),
    );
  }
  if (sheet) await workbook.drawSheets([sheet]);

  return workbook.bytes() ?? bytes;
}
