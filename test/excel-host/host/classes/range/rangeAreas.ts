import type { PlacedArea } from '../../../model/address/placedArea';
import { clearArea } from '../../../model/cells/clearArea';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound, notSimulated } from '../../protocol/hostError';
import { addressOf } from '../address';
import { conditionalsClass } from '../rules/conditionals';
import { dataValidationClass } from '../rules/dataValidation';
import { worksheetClass } from '../sheet/worksheet';
import { rangeFormatClass } from './format/rangeFormat';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from './placed';
import { rangeClass } from './range';

/** Several ranges of one sheet. */
type Areas = readonly PlacedArea[];

/** The ranges of a `RangeAreas`, one by one. */
const areasClass: ExcelClass<Areas> = excelClass('RangeCollection', {
  items: (ranges, state) => ranges.map((range) => rangeClass.of(range, state)),
});

/** Several ranges of one sheet as one object. */
export const rangeAreasClass: ExcelClass<Areas> = excelClass('RangeAreas', {
  reads: {
    Address: addressesOf,
    AddressLocal: addressesOf,
    AreaCount: ({ length }) => length,
    CellCount: (ranges) => ranges.reduce((sum, range) => sum + rowCount(range) * columnCount(range), 0),
    IsEntireColumn: (ranges) => ranges.every(isWholeColumns),
    IsEntireRow: (ranges) => ranges.every(isWholeRows),
  },
  links: {
    Areas: (ranges, state) => areasClass.of(ranges, state),
    Worksheet: (ranges, state) => worksheetClass.of(sheetOf(ranges), state),
    Format: (ranges, state) => rangeFormatClass.of(ranges, state),
    DataValidation: (ranges, state) => dataValidationClass.of(ranges, state),
    ConditionalFormats: (ranges, state) => conditionalsClass.of(ranges, state),
  },
  calls: {
    Clear(ranges, args, { book }) {
      const what = args.textOr(0, 'All');

      if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw notSimulated(`clear("${what}")`);

      for (const { sheet, area } of ranges) clearArea(book, sheet, area, what);
    },
  },
});

function addressesOf(ranges: Areas): string {
  return ranges.map(addressOf).join(',');
}

function sheetOf([first]: Areas): PlacedArea['sheet'] {
  if (!first) throw notFound();

  return first.sheet;
}
