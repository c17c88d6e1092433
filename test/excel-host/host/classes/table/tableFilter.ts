import { clearFilters } from '../../../model/tables/clearFilters';
import { filterTable } from '../../../model/tables/filterTable';
import type { PlacedTable } from '../../../model/tables/placedTable';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { rangeClass } from '../range/range';
import { filterOf } from './filterCriteria';

/** The filter of a table as a whole. */
export const tableFilterClass: ExcelClass<PlacedTable> = excelClass('AutoFilter', {
  reads: {
    Enabled: ({ table }) => table.showFilterButton,
    IsDataFiltered: ({ table }) => table.columns.some(({ filter }) => filter !== null),
  },
  calls: {
    Apply({ sheet, table }, args, { book }) {
      if (args.has(1)) filterTable(book, sheet, table, args.number(1), filterOf(args.at(2)));
    },
    ClearCriteria: ({ sheet, table }, _args, { book }) => {
      clearFilters(book, sheet, table);
    },
    ClearColumnCriteria: ({ sheet, table }, args, { book }) => {
      filterTable(book, sheet, table, args.number(0), null);
    },
    GetRange: ({ sheet, table }, _args, state) => rangeClass.of({ sheet, area: table.area }, state),
  },
});
