import { writeStyle } from '../../../../model/cells/writeStyle';
import { type ExcelClass, excelClass } from '../../../protocol/excelClass';
import { colorOf } from './color';
import { type Ranges, styleProperties } from './styleProperties';

/** The fill of ranges; a cell without one reads white, as in Excel. */
export const rangeFillClass: ExcelClass<Ranges> = excelClass('RangeFill', {
  ...styleProperties({
    Color: {
      read: ({ fill }) => fill ?? '#FFFFFF',
      patch: (value) => ({ fill: value === '' ? undefined : colorOf(value) }),
    },
  }),
  calls: {
    Clear(ranges, _args, { book }) {
      for (const { sheet, area } of ranges) writeStyle(book, sheet, area, { fill: undefined });
    },
  },
});
