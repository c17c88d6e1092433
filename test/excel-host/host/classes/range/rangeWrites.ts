import type { PlacedArea } from '../../../model/address/placedArea';
import { setColumnsHidden } from '../../../model/cells/setColumnsHidden';
import { setRowsHidden } from '../../../model/cells/setRowsHidden';
import { writeCells } from '../../../model/cells/writeCells';
import { writeFormats } from '../../../model/cells/writeFormats';
import type { ExcelState } from '../../excelState';
import { type Argument, asFlag, asText } from '../../protocol/args';
import type { Behaviour } from '../../protocol/excelClass';
import { valueGrid } from './cellGrid';
import { cellInput } from './cellJson';

/** What can be set of a range. */
export const rangeWrites: NonNullable<Behaviour<PlacedArea>['writes']> = {
  Values: writeEntries,
  Formulas: writeEntries,
  NumberFormat(range, value, { book }) {
    const formats = valueGrid(range, value, (format) => (format == null ? null : asText(format)));

    writeFormats(book, range.sheet, range.area, formats);
  },
  RowHidden: ({ sheet, area }, value, { book }) =>
    setRowsHidden(book, sheet, area.top, area.bottom, asFlag(value)),
  ColumnHidden: ({ sheet, area }, value, { book }) =>
    setColumnsHidden(book, sheet, area.left, area.right, asFlag(value)),
};

/** `values` and `formulas` are entered alike: text is parsed in en-US, `=` makes a formula. */
function writeEntries(range: PlacedArea, value: Argument, { book }: ExcelState): void {
  writeCells(book, range.sheet, range.area, valueGrid(range, value, cellInput));
}
