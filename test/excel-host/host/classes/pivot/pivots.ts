import { addPivot } from '../../../model/objects/addPivot';
import type { Sheet } from '../../../model/sheet';
import type { ExcelState } from '../../excelState';
import type { Argument } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { fixedAddressOf } from '../address';
import { rangeArgument } from '../range/rangeArgument';
import { tableClass } from '../table/table';
import { pivotClass } from './pivot';

/** The PivotTables of a sheet or of the workbook. */
export const pivotsClass: ExcelClass<{ readonly sheets: () => readonly Sheet[] }> = excelClass(
  'PivotTableCollection',
  {
    items: ({ sheets }, state) =>
      sheets().flatMap((sheet) => sheet.pivots.map((pivot) => pivotClass.of({ sheet, pivot }, state))),
    calls: {
      Add(_scope, args, state) {
        const { sheet, area } = rangeArgument(args.at(2), state);
        const source = sourceOf(args.at(1), state);
        const pivot = addPivot(state.book, sheet, args.text(0), source, area.top, area.left);

        return pivotClass.of({ sheet, pivot }, state);
      },
      RefreshAll({ sheets }, _args, { book }) {
        for (const sheet of sheets()) {
          for (const pivot of sheet.pivots) pivot.refreshed += 1;
          book.changed(sheet.id, '', 'objects');
        }
      },
    },
  },
);

/** A table by its name, cells by their address. */
function sourceOf(source: Argument, state: ExcelState): string {
  const table = tableClass.subjectOf(source);

  if (table) return table.table.name;

  return fixedAddressOf(rangeArgument(source, state));
}
