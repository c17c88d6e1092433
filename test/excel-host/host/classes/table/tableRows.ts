import { readValue } from '../../../model/cells/readValue';
import { writeCells } from '../../../model/cells/writeCells';
import { addTableRows } from '../../../model/tables/addTableRows';
import { bodyArea } from '../../../model/tables/bodyArea';
import { deleteTableRows } from '../../../model/tables/deleteTableRows';
import type { PlacedTable } from '../../../model/tables/placedTable';
import type { Area, CellInput, Table } from '../../../model/types';
import { type Args, asList } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import { cellGrid, valueGrid } from '../range/cellGrid';
import { cellInput, cellJson } from '../range/cellJson';
import { rangeClass } from '../range/range';

/** A row of a table by its number, as in Excel: rows have no identity of their own. */
type PlacedRow = PlacedTable & { readonly index: number };

/** The body rows of a table. */
export const tableRowsClass: ExcelClass<PlacedTable> = excelClass('TableRowCollection', {
  items: (subject, state) =>
    Array.from({ length: bodyRows(subject.table) }, (_, index) =>
      tableRowClass.of({ ...subject, index }, state),
    ),
  calls: {
    GetCount: ({ table }) => bodyRows(table),
    GetItemAt(subject, args, state) {
      const index = args.number(0);

      if (index < 0 || index >= bodyRows(subject.table)) throw notFound();

      return tableRowClass.of({ ...subject, index }, state);
    },
    Add(subject, args, state) {
      const given = args.has(0) ? args.number(0) : null;
      const at = given !== null && given < 0 ? null : given;
      const index = addTableRows(state.book, subject.sheet, subject.table, at, rowsOf(subject.table, args));

      return tableRowClass.of({ ...subject, index }, state);
    },
    DeleteRowsAt: ({ sheet, table }, args, { book }) => {
      deleteTableRows(book, sheet, table, args.number(0), args.numberOr(1, 1));
    },
  },
});

/** A row of a table. */
const tableRowClass: ExcelClass<PlacedRow> = excelClass('TableRow', {
  reads: {
    Index: ({ index }) => index,
    Values: (subject, { book }) =>
      cellGrid({ sheet: subject.sheet, area: rowArea(subject) }, (row, column) =>
        cellJson(readValue(book, subject.sheet, row, column)),
      ),
  },
  writes: {
    Values(subject, value, { book }) {
      const range = { sheet: subject.sheet, area: rowArea(subject) };

      writeCells(book, range.sheet, range.area, valueGrid(range, value, cellInput));
    },
  },
  calls: {
    GetRange: (subject, _args, state) =>
      rangeClass.of({ sheet: subject.sheet, area: rowArea(subject) }, state),
    Delete: ({ sheet, table, index }, _args, { book }) => {
      deleteTableRows(book, sheet, table, index, 1);
    },
  },
});

function bodyRows(table: Table): number {
  const { top, bottom } = bodyArea(table);

  return bottom - top + 1;
}

function rowArea({ table, index }: PlacedRow): Area {
  const body = bodyArea(table);

  return { ...body, top: body.top + index, bottom: body.top + index };
}

/** Rows from the arguments: a grid, one row as a plain list, or nothing, which is one empty row. */
function rowsOf(table: Table, args: Args): readonly (readonly CellInput[])[] {
  if (!args.has(1)) return [table.columns.map(() => '')];

  const rows = asList(args.at(1));

  return Array.isArray(rows[0]) ? rows.map((row) => asList(row).map(cellInput)) : [rows.map(cellInput)];
}
