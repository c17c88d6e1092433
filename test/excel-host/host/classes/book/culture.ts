import type { ExcelState } from '../../excelState';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { separatorsOf } from './separatorsOf';

/** The culture of Excel's user. */
export const cultureClass: ExcelClass<ExcelState> = excelClass('CultureInfo', {
  reads: { Name: ({ locale }) => locale },
  links: { NumberFormat: (_subject, state) => numberFormatClass.of(state, state) },
});

const numberFormatClass: ExcelClass<ExcelState> = excelClass('NumberFormatInfo', {
  reads: {
    NumberDecimalSeparator: (state) => separatorsOf(state).decimal,
    NumberGroupSeparator: (state) => separatorsOf(state).group,
  },
});
