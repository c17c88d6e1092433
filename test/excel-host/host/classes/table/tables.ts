import type { Sheet } from '../../../model/sheet';
import { addTable } from '../../../model/tables/addTable';
import type { PlacedTable } from '../../../model/tables/placedTable';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { rangeArgument } from '../range/rangeArgument';
import { tableClass } from './table';

/** The sheets whose tables these are; `home` is the one that addresses without a sheet mean. */
type Scope = { readonly sheets: () => readonly Sheet[]; readonly home?: Sheet };

/** The tables of a sheet or of the workbook. */
export const tablesClass: ExcelClass<Scope> = excelClass('TableCollection', {
  items: ({ sheets }, state) =>
    sheets().flatMap((sheet) => sheet.tables.map((table) => tableClass.of({ sheet, table }, state))),
  calls: {
    Add({ home }, args, state) {
      const { sheet, area } = rangeArgument(args.at(0), state, home);

      return tableClass.of({ sheet, table: addTable(state.book, sheet, area, args.flagOr(1, true)) }, state);
    },
  },
});

/** Some tables. */
export const scopedTablesClass: ExcelClass<readonly PlacedTable[]> = excelClass('TableScopedCollection', {
  items: (tables, state) => tables.map((one) => tableClass.of(one, state)),
});
