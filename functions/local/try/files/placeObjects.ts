import type { Sheet as FileSheet } from 'hucre/xlsx';
import { parseArea } from '../../../../test/excel-host/model/address/parseArea';
import type { Book } from '../../../../test/excel-host/model/book';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { addTable } from '../../../../test/excel-host/model/tables/addTable';
import { renameTable } from '../../../../test/excel-host/model/tables/renameTable';
import { conditionalOf, validationOf } from './rulesOf';
import { colorOf } from './styleOf';

/** Puts on a sheet what a file has besides cells: sizes, merges, frozen panes, rules, tables, comments. */
export function placeObjects(book: Book, sheet: Sheet, file: FileSheet, theme: readonly string[]): void {
  for (const [column, { width, hidden = false }] of (file.columns ?? []).entries()) {
    sheet.columns.set(column, { ...(width === undefined ? {} : { size: width }), hidden });
  }
  for (const [row, { height, hidden = false }] of file.rowDefs ?? []) {
    sheet.rows.set(row, { ...(height === undefined ? {} : { size: height }), hidden });
  }
  placeTables(book, sheet, file.tables ?? []);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  sheet.freeze = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.validations = (file.dataValidations ?? []).map(validationOf);
  sheet.conditionals = (file.conditionalRules ?? []).flatMap(
    (rule) => conditionalOf(rule, book.nextId(), theme) ?? [],
  );
  sheet.tabColor = colorOf(file.view?.tabColor, theme) ?? '';
  sheet.showGridlines = file.view?.showGridLines ?? true;
}

function placeTables(book: Book, sheet: Sheet, tables: NonNullable<FileSheet['tables']>): void {
  for (const { name, range = '', style, showRowStripes } of tables) {
    const area = parseArea(range);

    if (area === null) continue;

    const table = addTable(book, sheet, area, true);

    renameTable(book, sheet, table, name);
    table.style = style ?? '';
    table.showBandedRows = showRowStripes ?? true;
  }
}
