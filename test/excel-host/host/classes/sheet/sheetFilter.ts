import type { Sheet } from '../../../model/sheet';
import { setAutoFilter } from '../../../model/tables/setAutoFilter';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import { rangeClass } from '../range/range';
import { rangeArgument } from '../range/rangeArgument';
import { filterOf } from '../table/filterCriteria';

/** The filter of a sheet over cells that are no table. */
export const sheetFilterClass: ExcelClass<Sheet> = excelClass('AutoFilter', {
  reads: {
    Enabled: ({ autoFilter }) => autoFilter !== null,
    IsDataFiltered: ({ autoFilter }) => (autoFilter?.filters.size ?? 0) > 0,
  },
  calls: {
    Apply(sheet, args, state) {
      const { area } = rangeArgument(args.at(0), state, sheet);

      if (args.has(1)) setAutoFilter(state.book, sheet, area, args.number(1), filterOf(args.at(2)));
      else setAutoFilter(state.book, sheet, area);
    },
    Remove: (sheet, _args, { book }) => {
      setAutoFilter(book, sheet, null);
    },
    ClearCriteria(sheet, _args, { book }) {
      if (sheet.autoFilter) setAutoFilter(book, sheet, sheet.autoFilter.area);
    },
    GetRange(sheet, _args, state) {
      if (!sheet.autoFilter) throw notFound();

      return rangeClass.of({ sheet, area: sheet.autoFilter.area }, state);
    },
  },
});
