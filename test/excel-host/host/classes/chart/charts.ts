import { addChart } from '../../../model/objects/addChart';
import type { Sheet } from '../../../model/sheet';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { oneOf } from '../range/format/words';
import { rangeArgument } from '../range/rangeArgument';
import { chartClass } from './chart';

/** The charts of a sheet, as recorded. */
export const chartsClass: ExcelClass<Sheet> = excelClass('ChartCollection', {
  items: (sheet, state) => sheet.charts.map((chart) => chartClass.of({ sheet, chart }, state)),
  calls: {
    Add(sheet, args, state) {
      const by = oneOf(['Columns', 'Rows', 'Auto'], args.textOr(2, 'Auto'));
      const source = args.has(1) ? rangeArgument(args.at(1), state, sheet) : null;

      return chartClass.of({ sheet, chart: addChart(state.book, sheet, args.text(0), source, by) }, state);
    },
  },
});
