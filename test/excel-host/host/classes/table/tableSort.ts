import type { PlacedTable } from '../../../model/tables/placedTable';
import { sortTable } from '../../../model/tables/sortTable';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { sortKeys } from './sortKeys';

/** Sorts the rows of a table. */
export const tableSortClass: ExcelClass<PlacedTable> = excelClass('TableSort', {
  calls: {
    Apply: ({ sheet, table }, args, { book }) => {
      sortTable(book, sheet, table, sortKeys(args.at(0), args.flagOr(1, false)));
    },
  },
});
