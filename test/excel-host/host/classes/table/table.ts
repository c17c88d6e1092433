import { bodyArea } from '../../../model/tables/bodyArea';
import { clearFilters } from '../../../model/tables/clearFilters';
import { convertToRange } from '../../../model/tables/convertToRange';
import { deleteTable } from '../../../model/tables/deleteTable';
import { headingArea } from '../../../model/tables/headingArea';
import type { PlacedTable } from '../../../model/tables/placedTable';
import { renameTable } from '../../../model/tables/renameTable';
import { resizeTable } from '../../../model/tables/resizeTable';
import type { Table } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import { asFlag, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound, notSimulated } from '../../protocol/hostError';
import { rangeClass } from '../range/range';
import { rangeArgument } from '../range/rangeArgument';
import { worksheetClass } from '../sheet/worksheet';
import { tableColumnsClass } from './tableColumns';
import { tableFilterClass } from './tableFilter';
import { tableRowsClass } from './tableRows';
import { tableSortClass } from './tableSort';

/** Properties of a table's looks that are plain flags. */
type Look = {
  [key in keyof Table]: Table[key] extends boolean ? key : never;
}[keyof Table];

/** A table. Total rows are not simulated. */
export const tableClass: ExcelClass<PlacedTable> = excelClass('Table', {
  reads: {
    Id: ({ table }) => table.id,
    LegacyId: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    Style: ({ table }) => table.style,
    ShowHeaders: () => true,
    ShowTotals: () => false,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowBandedColumns: ({ table }) => table.showBandedColumns,
    ShowFilterButton: ({ table }) => table.showFilterButton,
    HighlightFirstColumn: ({ table }) => table.highlightFirstColumn,
    HighlightLastColumn: ({ table }) => table.highlightLastColumn,
  },
  writes: {
    Name: ({ sheet, table }, value, { book }) => renameTable(book, sheet, table, asText(value)),
    Style(subject, value, state) {
      subject.table.style = asText(value);
      looksChanged(subject, state);
    },
    ShowTotals(_subject, value) {
      if (asFlag(value)) throw notSimulated('A total row');
    },
    ShowHeaders(_subject, value) {
      if (!asFlag(value)) throw notSimulated('A table without headings');
    },
    ShowBandedRows: (subject, value, state) => setLook(subject, 'showBandedRows', asFlag(value), state),
    ShowBandedColumns: (subject, value, state) => setLook(subject, 'showBandedColumns', asFlag(value), state),
    ShowFilterButton: (subject, value, state) => setLook(subject, 'showFilterButton', asFlag(value), state),
    HighlightFirstColumn: (subject, value, state) =>
      setLook(subject, 'highlightFirstColumn', asFlag(value), state),
    HighlightLastColumn: (subject, value, state) =>
      setLook(subject, 'highlightLastColumn', asFlag(value), state),
  },
  links: {
    Worksheet: ({ sheet }, state) => worksheetClass.of(sheet, state),
    Columns: (subject, state) => tableColumnsClass.of(subject, state),
    Rows: (subject, state) => tableRowsClass.of(subject, state),
    Sort: (subject, state) => tableSortClass.of(subject, state),
    AutoFilter: (subject, state) => tableFilterClass.of(subject, state),
  },
  calls: {
    GetRange: ({ sheet, table }, _args, state) => rangeClass.of({ sheet, area: table.area }, state),
    GetHeaderRowRange: ({ sheet, table }, _args, state) =>
      rangeClass.of({ sheet, area: headingArea(table) }, state),
    GetDataBodyRange: ({ sheet, table }, _args, state) =>
      rangeClass.of({ sheet, area: bodyArea(table) }, state),
    GetTotalRowRange: () => {
      throw notFound();
    },
    Resize({ sheet, table }, args, state) {
      resizeTable(state.book, sheet, table, rangeArgument(args.at(0), state, sheet).area);
    },
    Delete: ({ sheet, table }, _args, { book }) => {
      deleteTable(book, sheet, table);
    },
    ConvertToRange({ sheet, table }, _args, state) {
      const { area } = table;

      convertToRange(state.book, sheet, table);

      return rangeClass.of({ sheet, area }, state);
    },
    ClearFilters: ({ sheet, table }, _args, { book }) => {
      clearFilters(book, sheet, table);
    },
  },
});

function setLook(subject: PlacedTable, look: Look, value: boolean, state: ExcelState): void {
  subject.table[look] = value;
  looksChanged(subject, state);
}

function looksChanged({ sheet }: PlacedTable, { book }: ExcelState): void {
  book.changed(sheet.id, '', 'tables');
}
