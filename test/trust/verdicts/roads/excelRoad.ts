import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import type { CellSpec, SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { stampToText } from '../../../../shared/sheets/stampText';
import { openExcel } from '../../../addin/excel/excelRoad';
import { Book } from '../../../excel-host/model/book';
import type { CellStore } from '../../../excel-host/model/cells/cellStore';
import type { Sheet } from '../../../excel-host/model/sheet';
import { findSheet } from '../../../excel-host/model/sheets/findSheet';
import type { Cell } from '../../../excel-host/model/types';
import type { Road } from './road';

/** A sheet as the product has drawn it, and its cells down to the headings. */
type Frame = { readonly sheet: Sheet; readonly top: CellStore };

/** The road through Excel, with the workbook on which it lies. */
export type ExcelRoad = Road & { readonly book: Book };

/**
 * The road through Excel: Office.js is started once. A template's sheet is drawn by the product, through Office.js, when it is
 * met first; after that only what stands under its headings is typed into the model's cells.
 */
export async function openExcelRoad(): Promise<ExcelRoad> {
  const { book, port } = await openExcel(new Book());
  const blank = [...book.sheets];
  const frames = new Map<string, Frame>();

  const show = (sheets: readonly Sheet[]): void => {
    const id = sheets[0]?.id ?? '';

    book.sheets.splice(0, book.sheets.length, ...sheets);
    book.activeSheetId = id;
    book.selection = { sheetId: id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    book.generation += 1;
  };

  const frameOf = async (spec: SheetSpec): Promise<Frame> => {
    const key = spec.stamp ? stampToText(spec.stamp) : '';
    const known = frames.get(key);

    if (known) return known;

    show(blank);
    await port.drawSheets([{ ...spec, rows: spec.rows.slice(0, HEADING_ROW + 2) }]);

    const sheet = findSheet(book, spec.name);

    if (sheet === null) throw new Error(`${spec.name} was not drawn`);

    const top = sheet.cells.copy();

    top.renumber((row) => (row <= HEADING_ROW ? row : undefined));
    frames.set(key, { sheet, top });

    return { sheet, top };
  };

  return {
    name: 'Excel',
    port,
    book,
    open: async (specs) => {
      const stamped = specs.filter(({ stamp }) => stamp);
      const sheets: Sheet[] = [];

      for (const spec of stamped) sheets.push(filled(await frameOf(spec), spec));

      show(sheets);
      book.xmlParts.length = 0;

      const unstamped = specs.filter(({ stamp }) => !stamp);

      if (unstamped.length > 0) await port.drawSheets(unstamped);
    },
  };
}

function filled({ sheet, top }: Frame, { rows, table }: SheetSpec): Sheet {
  sheet.cells = top.copy();

  for (const [row, { cells }] of rows.entries()) {
    if (row <= HEADING_ROW) continue;

    sheet.cells.setRow(
      row,
      cells.map((cell) => (cell === null ? undefined : cellOf(cell))),
    );
  }

  for (const drawn of sheet.tables) drawn.area = table?.range ?? drawn.area;

  return sheet;
}

function cellOf({ value, formula, format }: CellSpec): Cell {
  const style = format === undefined ? {} : { style: { format } };

  return formula === undefined ? { value, ...style } : { value: null, formula: `=${formula}`, ...style };
}
