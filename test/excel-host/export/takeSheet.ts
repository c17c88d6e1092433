import type { Sheet as FileSheet } from 'hucre/xlsx';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { parseArea } from '../model/address/parseArea';
import type { Book } from '../model/book';
import { changeAxes } from '../model/cells/changeAxes';
import type { Sheet } from '../model/sheet';
import type { CellValue, ErrorText, Style } from '../model/types';
import { readStyle } from './readStyle';
import { takeRules } from './takeRules';

const ERRORS: readonly ErrorText[] = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/** Takes a sheet of a file: cells as the product reads them, everything else as hucre does. */
export function takeSheet(book: Book, sheet: Sheet, grid: Grid, drawn: FileSheet | undefined): void {
  takeCells(sheet, grid, drawn);
  sheet.merges = [...grid.merges];
  sheet.visibility = drawn?.veryHidden ? 'VeryHidden' : grid.hidden ? 'Hidden' : 'Visible';

  for (const row of grid.hiddenRows) changeAxes(sheet.rows, row, row, (axis) => ({ ...axis, hidden: true }));

  if (drawn === undefined) return;

  takeSizes(sheet, drawn);
  takeTables(book, sheet, drawn);
  takeRules(book, sheet, drawn);

  const { freezePane, protection, view } = drawn;

  sheet.freeze = { rows: freezePane?.rows ?? 0, columns: freezePane?.columns ?? 0 };
  sheet.protection = protection?.sheet ? { password: '', options: {} } : null;
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.showHeadings = view?.showRowColHeaders ?? true;

  takePageSetup(sheet, drawn);
}

function takePageSetup(sheet: Sheet, { pageSetup }: FileSheet): void {
  if (pageSetup?.orientation === 'landscape') sheet.pageLayout.set('orientation', 'Landscape');
  if (!pageSetup?.fitToPage) return;

  sheet.pageLayout.set('zoom', {
    horizontalFitToPages: pageSetup.fitToWidth ?? 1,
    verticalFitToPages: pageSetup.fitToHeight ?? 1,
  });
}

function takeCells(sheet: Sheet, { cells }: Grid, drawn: FileSheet | undefined): void {
  for (const [key, { style }] of drawn?.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const read = style ? readStyle(style) : {};

    if (Object.keys(read).length > 0) sheet.cells.set(row, column, { value: null, style: read });
  }

  for (const [row, values] of cells.entries()) {
    for (const [column, raw] of values.entries()) {
      const content = contentOf(raw);

      if (content === null) continue;

      const style: Style | undefined = sheet.cells.get(row, column)?.style;

      sheet.cells.set(row, column, { ...content, ...(style ? { style } : {}) });
    }
  }
}

function contentOf(raw: RawCell): { readonly value: CellValue; readonly formula?: string } | null {
  if (raw === null) return null;
  if (typeof raw !== 'object') return { value: raw };
  if ('formula' in raw) return { value: null, formula: `=${raw.formula}` };

  const error = ERRORS.find((one) => one === raw.error);

  return { value: { error: error ?? '#VALUE!' } };
}

function takeSizes(sheet: Sheet, { columns = [], rowDefs = new Map() }: FileSheet): void {
  for (const [column, { width, hidden, style }] of columns.entries()) {
    changeAxes(sheet.columns, column, column, (axis) => ({
      ...axis,
      ...(width === undefined ? {} : { size: width }),
      ...(hidden ? { hidden } : {}),
      ...(style ? { style: readStyle(style) } : {}),
    }));
  }

  for (const [row, { height }] of rowDefs) {
    if (height !== undefined) changeAxes(sheet.rows, row, row, (axis) => ({ ...axis, size: height }));
  }
}

function takeTables(book: Book, sheet: Sheet, { tables = [] }: FileSheet): void {
  for (const { name, range, columns, style, showRowStripes, showColumnStripes, showAutoFilter } of tables) {
    const area = parseArea(range ?? '');

    if (area === null) continue;

    sheet.tables.push({
      id: book.nextId(),
      name,
      area,
      columns: columns.map((column, index) => ({ id: index + 1, name: column.name, filter: null })),
      style: style ?? '',
      showBandedRows: showRowStripes ?? true,
      showBandedColumns: showColumnStripes ?? false,
      showFilterButton: showAutoFilter ?? true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
  }
}
