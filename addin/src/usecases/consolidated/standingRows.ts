import { rowKey, type StandingRows } from '../../../../shared/sheets/consolidated/planRows';
import type { CellScalar } from '../../../../shared/sheets/grid';
import type { CellsRead, WorkbookPort } from '../../ports/workbook';
import type { SheetHead } from './sheetHead';

/** The rows of a registry's sheet, with the cells by which they were found. */
export type ReadRows = StandingRows & {
  /** Zero-based row of the sheet at which places begin. */
  readonly top: number;
  /** Row codes as they were read, for the guard of what is written later. */
  readonly codesAt: (from: number, count: number) => CellsRead;
};

/** Reads who has sent each row, and its code: two columns, however many the sheet has. */
export async function readStandingRows(
  workbook: WorkbookPort,
  sheet: string,
  headingRow: number,
  { places }: SheetHead,
): Promise<ReadRows> {
  const codeColumn = places.get('#rowCode') ?? 0;
  const read = async (column: number) => (await workbook.readColumn(sheet, column)).slice(headingRow + 1);
  const codes = await read(codeColumn);
  const senders = await read(places.get('#reporterKey') ?? 0);
  const reporters = codes.map((_, place) => textOf(senders[place]));
  const keys = codes.map((code, place) => {
    const [reporter, text] = [reporters[place] ?? null, textOf(code)];

    return reporter === null || text === null ? null : rowKey(reporter, text);
  });
  const top = headingRow + 1;

  return {
    keys,
    reporters,
    end: codes.findLastIndex((code) => textOf(code) !== null) + 1,
    top,
    codesAt: (from, count) => ({
      top: top + from,
      left: codeColumn,
      cells: Array.from({ length: count }, (_, place) => [codes[from + place] ?? null]),
    }),
  };
}

function textOf(cell: CellScalar | undefined): string | null {
  const text = String(cell ?? '').trim();

  return text === '' ? null : text;
}
