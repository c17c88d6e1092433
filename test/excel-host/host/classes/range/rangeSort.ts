import type { PlacedArea } from '../../../model/address/placedArea';
import { sortArea } from '../../../model/tables/sortArea';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notSimulated } from '../../protocol/hostError';
import { sortKeys } from '../table/sortKeys';

/** Sorts the rows of a range. */
export const rangeSortClass: ExcelClass<PlacedArea> = excelClass('RangeSort', {
  calls: {
    Apply({ sheet, area }, args, { book }) {
      if (args.textOr(3, 'Rows') !== 'Rows') throw notSimulated('Sorting columns');

      const top = args.flagOr(2, false) ? area.top + 1 : area.top;

      sortArea(book, sheet, { ...area, top }, sortKeys(args.at(0), args.flagOr(1, false)));
    },
  },
});
