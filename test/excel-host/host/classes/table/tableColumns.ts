import { cellArea } from '../../../model/address/cellArea';
import { readValue } from '../../../model/cells/readValue';
import { writeCells } from '../../../model/cells/writeCells';
import { addTableColumn } from '../../../model/tables/addTableColumn';
import { bodyArea } from '../../../model/tables/bodyArea';
import { deleteTableColumn } from '../../../model/tables/deleteTableColumn';
import type { PlacedTable } from '../../../model/tables/placedTable';
import type { Area, CellInput, TableColumn } from '../../../model/types';
import { type Args, type Argument, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { cellGrid, valueGrid } from '../range/cellGrid';
import { cellInput, cellJson } from '../range/cellJson';
import { rangeClass } from '../range/range';
import { columnFilterClass } from './columnFilter';
import { listOfCells } from './listOfCells';

type PlacedColumn = PlacedTable & { readonly column: TableColumn };

/** The columns of a table, from left to right. */
export const tableColumnsClass: ExcelClass<PlacedTable> = excelClass('TableColumnCollection', {
  items: (subject, state) =>
    subject.table.columns.map((column) => tableColumnClass.of({ ...subject, column }, state)),
  item({ sheet, table }, key, state) {
    const column = table.columns.find((one) =>
      typeof key === 'number' ? one.id === key : one.name.toLowerCase() === String(key).toLowerCase(),
    );

    return column ? tableColumnClass.of({ sheet, table, column }, state) : null;
  },
  calls: {
    Add({ sheet, table }, args, state) {
      const given = args.has(0) ? args.number(0) : null;
      const index = given !== null && given < 0 ? null : given;
      const column = addTableColumn(state.book, sheet, table, index, columnCells(args, table));

      return tableColumnClass.of({ sheet, table, column }, state);
    },
  },
});

/** A column of a table. */
const tableColumnClass: ExcelClass<PlacedColumn> = excelClass('TableColumn', {
  reads: {
    Id: ({ column }) => column.id,
    Name: ({ column }) => column.name,
    Index: ({ table, column }) => table.columns.indexOf(column),
    Values: (subject, { book }) =>
      cellGrid({ sheet: subject.sheet, area: whole(subject) }, (row, at) =>
        cellJson(readValue(book, subject.sheet, row, at)),
      ),
  },
  writes: {
    Name(subject, value, { book }) {
      const { top, left } = whole(subject);

      writeCells(book, subject.sheet, cellArea(top, left), [[asText(value)]]);
    },
    Values(subject, value, { book }) {
      const range = { sheet: subject.sheet, area: whole(subject) };

      writeCells(book, range.sheet, range.area, valueGrid(range, value, cellInput));
    },
  },
  links: { Filter: (subject, state) => columnFilterClass.of(subject, state) },
  calls: {
    GetRange: (subject, _args, state) => rangeClass.of({ sheet: subject.sheet, area: whole(subject) }, state),
    GetHeaderRowRange(subject, _args, state) {
      const area = whole(subject);

      return rangeClass.of({ sheet: subject.sheet, area: { ...area, bottom: area.top } }, state);
    },
    GetDataBodyRange(subject, _args, state) {
      const { left, right } = whole(subject);

      return rangeClass.of(
        { sheet: subject.sheet, area: { ...bodyArea(subject.table), left, right } },
        state,
      );
    },
    Delete({ sheet, table, column }, _args, { book }) {
      deleteTableColumn(book, sheet, table, table.columns.indexOf(column));
    },
  },
});

function whole({ table, column }: PlacedColumn): Area {
  const at = table.area.left + table.columns.indexOf(column);

  return { ...table.area, left: at, right: at };
}

/** The heading and the cells below from the arguments: values with the heading first, or without it and a name. */
function columnCells(args: Args, { area }: PlacedTable['table']): readonly CellInput[] | null {
  const values: Argument = args.at(1);
  const cells = values === null ? [] : listOfCells(values);

  if (args.has(2))
    return values === null
      ? named(args.text(2), area)
      : [args.text(2), ...withoutHeading(cells, args.text(2))];

  return values === null ? null : cells;
}

/** A heading over empty cells. */
function named(name: string, { top, bottom }: Area): readonly CellInput[] {
  return [name, ...Array.from({ length: bottom - top }, () => null)];
}

function withoutHeading(cells: readonly CellInput[], name: string): readonly CellInput[] {
  return cells[0] === name ? cells.slice(1) : cells;
}
